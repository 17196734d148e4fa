#include "print/PdfForms.h"

#include "print/FormFont.h"
#include "print/FormPages.h"
#include "print/TextMap.h"

#include <dossier/TargetFile.h>

#include <QCoreApplication>
#include <QIODevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// A file in the making as Qt writes to it; keeps the first thing that went wrong.
class TargetDevice final : public QIODevice {
public:
    TargetDevice(TargetFile &target, TextMap map) : m_target{target}, m_map{std::move(map)} {}

    Result<void> written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override {
        if (m_written)
            m_written = m_target.write(m_map.mended({bytes, count}));
        return m_written ? count : -1;
    }

private:
    TargetFile &m_target;
    TextMap m_map;
    Result<void> m_written = {};
};

} // namespace

QString printedBy(const QString &actor, const QDateTime &now) {
    return u"打印："_s + actor + now.toString(u" · yyyy-MM-dd HH:mm");
}

struct PdfForms::Private {
    Private(std::unique_ptr<TargetFile> target, const QString &family, QString foot)
        : file{std::move(target)}, style{family}, device{*file, TextMap{style.value}}, footer{std::move(foot)} {
        device.open(QIODevice::WriteOnly);
        writer.emplace(&device);
        writer->setResolution(FormStyle::kUnitsPerInch);
        writer->setPageSize(QPageSize{QPageSize::A4});
        writer->setPageMargins({});
        writer->setTitle(kFormTitle.toString());
        writer->setCreator(u"Dossier "_s + QCoreApplication::applicationVersion());
    }

    std::unique_ptr<TargetFile> file;
    FormStyle style;
    TargetDevice device;
    QString footer;
    std::optional<QPdfWriter> writer;
    QPainter painter;
    int pages = 0;
};

PdfForms::PdfForms(std::unique_ptr<Private> d) : m_d{std::move(d)} {}

PdfForms::~PdfForms() = default;

Result<std::unique_ptr<PdfForms>> PdfForms::create(const QString &path, const QString &footer) {
    const Result<QString> family = FormFont::family();
    if (!family)
        return std::unexpected{family.error()};
    Result<std::unique_ptr<TargetFile>> file = TargetFile::create(path);
    if (!file)
        return std::unexpected{file.error()};
    return std::unique_ptr<PdfForms>{new PdfForms{std::make_unique<Private>(*std::move(file), *family, footer)}};
}

void PdfForms::add(const RegistrationForm &form) {
    const FormPages pages{form, m_d->style, m_d->footer};
    for (int page = 0; page < pages.count(); ++page) {
        // The first page begins with the painter.
        if (m_d->pages++ == 0)
            m_d->painter.begin(&*m_d->writer);
        else
            m_d->writer->newPage();
        m_d->painter.setRenderHint(QPainter::Antialiasing);
        pages.paint(m_d->painter, page);
    }
}

Result<int> PdfForms::finish() {
    Q_ASSERT(m_d->pages > 0);
    m_d->painter.end();
    m_d->writer.reset();
    if (const Result<void> written = m_d->device.written(); !written)
        return std::unexpected{written.error()};
    return m_d->file->commit().transform([this] { return m_d->pages; });
}

} // namespace dossier
