#pragma once

#include "print/FormCanvas.h"
#include "print/FormStyle.h"
#include "print/FormTable.h"
#include "print/RegistrationForm.h"

namespace dossier {

/// The pages of one form, laid out on A4.
///
/// The form itself is one page. What a place has no room for begins there and stands whole in a table behind the form,
/// as do further contacts; that table runs on over as many pages as it takes, each with its title.
class FormPages {
public:
    /// @param footer what stands at the lower left of every page: who printed it, and when.
    FormPages(const RegistrationForm &form, const FormStyle &style, const QString &footer);

    int count() const { return m_canvas.pageCount(); }
    void paint(QPainter &painter, int page) const { m_canvas.paint(painter, page); }

private:
    /// A text that has no room in its place.
    struct Overflow {
        QString label;
        QString text;
    };

    void drawTitle();
    void drawColumns();
    void drawColumnHeads();
    /// The lower part, of @p height.
    void drawFollowUp(qreal height);
    void drawLabel(const QString &label, const QRectF &area);
    void drawValue(const FormCell &cell, const QRectF &area, bool fromTop = false);
    void drawChoices(const FormCell &cell, const QRectF &area);
    void drawAnnex();
    qreal beginContinuedPage();
    void drawFooters(const QString &footer);

    qreal rowHeight(std::size_t row) const;
    qreal neededHeight(const FormCell &cell, qreal width) const;
    qreal followUpHeight() const;
    std::vector<FormTable> annex() const;
    qreal annexHeight() const;
    FormText valueText(const QString &text, qreal width) const;

    const RegistrationForm &m_form;
    const FormStyle &m_style;
    FormCanvas m_canvas;
    std::vector<Overflow> m_overflow;
    qreal m_y = 0; ///< Where the page goes on.
};

} // namespace dossier
