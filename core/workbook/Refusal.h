#pragma once

#include <dossier/Importer.h>

#include <QCoreApplication>

namespace dossier {

/// Why a file of the office programs is refused: the errors of its importers, each with its place.
class Refusal {
    Q_DECLARE_TR_FUNCTIONS(dossier::Refusal)

public:
    explicit Refusal(const ImportFile &file, QString sheet = {}) : m_file{file}, m_sheet{std::move(sheet)} {}

    /// The same for what is found in a sheet.
    Refusal in(const QString &sheet) const { return Refusal{m_file, sheet}; }

    const ReadLimits &limits() const { return m_file.limits; }

    // The whole file. The detail is for the log.
    std::unexpected<Error> unreadable() const;
    std::unexpected<Error> truncated() const;
    std::unexpected<Error> damaged(QString detail) const;
    std::unexpected<Error> encrypted() const;
    std::unexpected<Error> bomb(QString detail) const;
    std::unexpected<Error> documentType(QString part) const;
    std::unexpected<Error> oldWorkbook() const;
    std::unexpected<Error> binaryWorkbook() const;
    std::unexpected<Error> oldDocument() const;
    std::unexpected<Error> unknownContent(QString detail) const;
    std::unexpected<Error> codePage(int page) const;
    std::unexpected<Error> noRows() const;
    std::unexpected<Error> tooMuchText() const;
    std::unexpected<Error> tooMuch(QString detail) const;

    // A place in a sheet or table; columns count from 0.
    std::unexpected<Error> damagedAt(qint64 row, int column, QString detail) const;
    std::unexpected<Error> wrongEncoding(qint64 row, int column) const;
    std::unexpected<Error> longCell(qint64 row, int column) const;
    std::unexpected<Error> tooManyColumns(qint64 row, int column) const;
    std::unexpected<Error> tooManyRows(qint64 row) const;

private:
    std::unexpected<Error> failed(const char *code, QString message, QString detail = {}) const;
    std::unexpected<Error> failedAt(
        const char *code, QString message, qint64 row, int column, QString detail = {}) const;

    const ImportFile &m_file;
    QString m_sheet;
};

} // namespace dossier
