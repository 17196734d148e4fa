#include "Refusal.h"

#include <QIODevice>

namespace dossier {
namespace {

QString columnLetters(int index) {
    QString letters;
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters;
}

} // namespace

std::unexpected<Error> Refusal::failed(const char *code, QString message, QString detail) const {
    return failedAt(code, std::move(message), 0, -1, std::move(detail));
}

std::unexpected<Error> Refusal::failedAt(
    const char *code, QString message, qint64 row, int column, QString detail) const {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
        .code = code,
        .message = std::move(message),
        .place = {.file = m_file.name,
            .sheet = m_sheet,
            .row = row,
            .column = column < 0 ? QString{} : columnLetters(column)},
        .detail = std::move(detail)}};
}

std::unexpected<Error> Refusal::unreadable() const {
    auto error = failed("file-unreadable",
        tr("The file %1 cannot be read. Close it in other programs, check that you may read it, and try "
           "again.")
            .arg(m_file.name));
    error.error().kind = Error::Kind::Io;
    error.error().detail = m_file.device->errorString();
    return error;
}

std::unexpected<Error> Refusal::truncated() const {
    return failed("file-truncated",
        tr("The end of the file %1 is missing. It was probably not copied or downloaded whole.").arg(m_file.name));
}

std::unexpected<Error> Refusal::damaged(QString detail) const {
    return failed("file-format",
        tr("The file %1 is damaged. Opening it in the program that made it and saving it anew may help.")
            .arg(m_file.name),
        std::move(detail));
}

std::unexpected<Error> Refusal::encrypted() const {
    return failed("file-encrypted",
        tr("The file %1 is protected by a password. Save it without one and import that.").arg(m_file.name));
}

std::unexpected<Error> Refusal::bomb(QString detail) const {
    return failed("zip-bomb",
        tr("The file %1 is made to unpack to far more than it can reasonably hold, so it was not "
           "opened. Ask its sender for a sound one.")
            .arg(m_file.name),
        std::move(detail));
}

std::unexpected<Error> Refusal::documentType(QString part) const {
    return failed("xml-dtd",
        tr("The file %1 has a document type declaration inside, which no office program writes and which can do harm. "
           "Open it in the program that made it and save it anew, if you trust its sender.")
            .arg(m_file.name),
        std::move(part));
}

std::unexpected<Error> Refusal::oldWorkbook() const {
    return failed("file-format",
        tr("%1 is a workbook of the old kind (.xls) under another name. Rename it to .xls, or save it in Excel as "
           ".xlsx, and import that.")
            .arg(m_file.name));
}

std::unexpected<Error> Refusal::binaryWorkbook() const {
    return failed("file-format",
        tr("%1 is a binary workbook (.xlsb). Save it in Excel as .xlsx and import that.").arg(m_file.name));
}

std::unexpected<Error> Refusal::oldDocument() const {
    return failed("file-format",
        tr("%1 is a Word document of the old kind (.doc), whatever its name. Save it in Word as .docx and import that.")
            .arg(m_file.name));
}

std::unexpected<Error> Refusal::unknownContent(QString detail) const {
    return failed("file-format",
        tr("%1 is neither an Excel workbook nor a Word document. Open it in the program that made it and save it as "
           ".xlsx, .docx or .csv.")
            .arg(m_file.name),
        std::move(detail));
}

std::unexpected<Error> Refusal::codePage(int page) const {
    return failed("file-format",
        tr("The texts of %1 are in the code page %2, which cannot be read. Save it in Excel as .xlsx and import that.")
            .arg(m_file.name)
            .arg(page));
}

std::unexpected<Error> Refusal::noRows() const {
    return failed("file-format", tr("The file %1 holds no rows. Check whether it is the right file.").arg(m_file.name));
}

std::unexpected<Error> Refusal::tooMuchText() const {
    return failed(
        "limit-exceeded", tr("The file %1 holds more text than can be read at once. Divide it into several files and "
                             "import those.")
                              .arg(m_file.name));
}

std::unexpected<Error> Refusal::tooMuch(QString detail) const {
    return failed("limit-exceeded",
        tr("The file %1 is larger than can be read. Divide it into several files and import those.").arg(m_file.name),
        std::move(detail));
}

std::unexpected<Error> Refusal::damagedAt(qint64 row, int column, QString detail) const {
    return failedAt("file-format",
        tr("The file %1 is damaged in row %2. Opening it in the program that made it and saving it anew may help.")
            .arg(m_file.name)
            .arg(row),
        row, column, std::move(detail));
}

std::unexpected<Error> Refusal::wrongEncoding(qint64 row, int column) const {
    return failedAt("csv-encoding",
        tr("Row %1 holds bytes that are no text in the encoding of the rest of the file. Choose another encoding, or "
           "save "
           "the table as .xlsx and import that.")
            .arg(row),
        row, column);
}

std::unexpected<Error> Refusal::longCell(qint64 row, int column) const {
    return failedAt("limit-exceeded",
        tr("A cell in row %1 is longer than %2 bytes, which is the limit. Shorten it, or take the row out, "
           "and import again.")
            .arg(row)
            .arg(m_file.limits.fieldBytes),
        row, column);
}

std::unexpected<Error> Refusal::tooManyColumns(qint64 row, int column) const {
    return failedAt("limit-exceeded",
        tr("Row %1 has more than %n columns. Take out what is no customer data and import again.", nullptr,
            m_file.limits.columns)
            .arg(row),
        row, column);
}

std::unexpected<Error> Refusal::tooManyRows(qint64 row) const {
    return failedAt("limit-exceeded",
        tr("The sheet has more than %1 rows. Divide it into several files and import those.").arg(m_file.limits.rows),
        row, -1);
}

} // namespace dossier
