#pragma once

#include "Customers/CustomerLines.h"

#include <QObject>
#include <QtQmlIntegration>

#include <vector>

namespace dossier {

/// The columns of the customers' table: which are shown, in which order, how wide.
class CustomerColumns : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList all READ all CONSTANT)
    Q_PROPERTY(QStringList shown READ shown NOTIFY changed)
    Q_PROPERTY(QList<int> widths READ widths NOTIFY changed)
    Q_PROPERTY(QList<int> ends READ ends NOTIFY changed)

public:
    static constexpr int kNarrowest = 48;
    static constexpr int kWidest = 800;

    explicit CustomerColumns(QObject *parent = nullptr);

    /// Ids of the columns that there are.
    static QStringList all();
    /// Ids of those that are shown, from left to right.
    QStringList shown() const;
    /// Pixels, of those that are shown.
    QList<int> widths() const;
    /// Where they end, in pixels from the left.
    QList<int> ends() const;

    Q_INVOKABLE static QString title(const QString &column);
    /// Whether the list can be sorted by it.
    Q_INVOKABLE static bool isSortable(const QString &column);
    Q_INVOKABLE void setWidth(const QString &column, int width);
    /// Shows a column, in its usual place, or no longer; the last one stays.
    Q_INVOKABLE void toggle(const QString &column);

    /// "number:120,name:260": what is shown, for restore().
    Q_INVOKABLE QString kept() const;
    Q_INVOKABLE void restore(const QString &kept);

    /// The text of a line in a column.
    static QString cell(
        const QString &column, const CustomerSummary &line, const Reference &reference, const ValueText &values);

Q_SIGNALS:
    void changed();

private:
    struct Shown {
        QString column;
        int width = 0;
    };

    std::vector<Shown> m_shown;
};

} // namespace dossier
