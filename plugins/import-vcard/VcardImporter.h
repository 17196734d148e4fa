#pragma once

#include <dossier/Importer.h>

#include <QCoreApplication>

namespace dossier {

/// Business cards as telephones and mail programs write them: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), many in a
/// file. They come as one table: row 0 holds the headings, row N is the Nth card.
class VcardImporter final : public Importer {
    Q_DECLARE_TR_FUNCTIONS(dossier::VcardImporter)

public:
    QString id() const override;
    int recognizes(QByteArrayView head, const QString &fileName) const override;
    Result<QList<TableInfo>> tables(const ImportFile &file) const override;
    Result<void> read(const ImportFile &file, int table, RowSink &sink) const override;

private:
    static std::unexpected<Error> refusal(
        const ImportFile &file, const char *code, const QString &message, qint64 card);
};

} // namespace dossier
