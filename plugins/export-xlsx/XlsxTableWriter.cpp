#include "XlsxTableWriter.h"

#include "CellText.h"
#include "WrittenWorkbook.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;
using dossier::Error;
using dossier::ExportColumn;
using dossier::Result;

namespace {

constexpr lxw_color_t kHeadingFill = 0xDCE6F1;
constexpr lxw_color_t kRequiredFill = 0xFCE4D6;
constexpr int kWidest = 255;        ///< Excel's limit, in characters.
constexpr int kLongestCell = 32767; ///< In characters; the library keeps its name for it to itself.
constexpr auto kWholeSheet = "A1:XFD1048576";

lxw_workbook *workbookAt(const QString &path) {
    const QByteArray name = path.toUtf8();
    QByteArray folder = QFileInfo{path}.absolutePath().toUtf8();
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_TRUE;
    return workbook_new_opt(name.constData(), &options);
}

} // namespace

void XlsxTableWriter::DropWorkbook::operator()(lxw_workbook *workbook) const {
    // The library closes the files of its rows only while it writes the workbook.
    for (lxw_sheet *sheet = workbook->sheets->stqh_first; sheet; sheet = sheet->list_pointers.stqe_next)
        std::fclose(sheet->u.worksheet->optimize_tmpfile);
    lxw_workbook_free(workbook);
}

XlsxTableWriter::XlsxTableWriter(std::unique_ptr<dossier::TargetFile> target)
    : m_target{std::move(target)}, m_workbook{workbookAt(m_target->hiddenPath())},
      m_textFormat{workbook_add_format(m_workbook.get())} {
    format_set_num_format(m_textFormat, "@");
}

XlsxTableWriter::~XlsxTableWriter() = default;

lxw_format *XlsxTableWriter::headingFormat(bool isRequired) {
    lxw_format *format = workbook_add_format(m_workbook.get());
    format_set_num_format(format, "@");
    format_set_bold(format);
    format_set_bg_color(format, isRequired ? kRequiredFill : kHeadingFill);
    format_set_bottom(format, LXW_BORDER_THIN);
    return format;
}

Result<void> XlsxTableWriter::beginSheet(const QString &name, std::span<const ExportColumn> columns) {
    const QString allowed = m_names.take(name);
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook.get(), allowed.toUtf8().constData());
    if (!sheet)
        return std::unexpected{m_target->failure("worksheet"_L1)};
    m_sheets.push_back({.sheet = sheet, .name = allowed, .columns = columns.size()});
    if (columns.size() > LXW_COL_MAX)
        return refused(tr("A sheet of a workbook holds at most %L1 columns.").arg(LXW_COL_MAX), LXW_COL_MAX);

    lxw_format *const plain = headingFormat(false);
    lxw_format *const required = headingFormat(true);
    std::vector<QString> headings;
    std::vector<lxw_format *> formats;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ExportColumn &column = columns[i];
        headings.push_back(column.heading);
        formats.push_back(column.required ? required : plain);
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), std::min(column.width, kWidest), m_textFormat);
        if (column.choices.isEmpty())
            continue;
        if (const auto outcome = written(m_choices.offer(sheet, lxw_col_t(i), column.choices, m_names)); !outcome)
            return outcome;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, kWholeSheet);
    m_formats.assign(columns.size(), m_textFormat);
    return writeRow(headings, formats);
}

Result<void> XlsxTableWriter::row(std::span<const QString> cells) { return writeRow(cells, m_formats); }

Result<void> XlsxTableWriter::writeRow(std::span<const QString> cells, const std::vector<lxw_format *> &formats) {
    Sheet &sheet = m_sheets.back();
    if (sheet.rows == LXW_ROW_MAX)
        return refused(tr("A sheet of a workbook holds at most %L1 rows. Choose CSV instead.").arg(LXW_ROW_MAX), 0);
    errno = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        lxw_format *const format = i < formats.size() ? formats[i] : m_textFormat;
        if (cells[i].isEmpty())
            continue;
        const lxw_error error =
            worksheet_write_string(sheet.sheet, sheet.rows, lxw_col_t(i), cellText(cells[i]).constData(), format);
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return refused(tr("A cell of a workbook holds at most %L1 characters.").arg(kLongestCell), i);
        if (const auto outcome = written(error); !outcome)
            return outcome;
    }
    // The library does not look whether its rows reach the disk.
    if (std::ferror(sheet.sheet->optimize_tmpfile))
        return std::unexpected{m_target->failure("rows"_L1)};
    ++sheet.rows;
    sheet.filledRows += std::ranges::all_of(cells, &QString::isEmpty) ? 0 : 1;
    return {};
}

Result<void> XlsxTableWriter::finish() {
    QList<qint64> rows;
    for (const Sheet &sheet : m_sheets) {
        rows.append(sheet.filledRows);
        if (sheet.columns > 0 && sheet.rows > 0)
            worksheet_autofilter(sheet.sheet, 0, 0, sheet.rows - 1, lxw_col_t(sheet.columns - 1));
    }
    if (const lxw_row_t choices = m_choices.write(m_workbook.get()); choices > 0)
        rows.append(choices);
    errno = 0;
    if (const auto outcome = written(workbook_close(m_workbook.release())); !outcome)
        return outcome;
    if (!holdsWhole(m_target->hiddenPath(), rows)) {
        errno = ENOSPC;
        return std::unexpected{m_target->failure("cut off"_L1)};
    }
    return m_target->commit();
}

Result<void> XlsxTableWriter::written(lxw_error error) const {
    if (error == LXW_NO_ERROR)
        return {};
    return std::unexpected{m_target->failure(QString::fromUtf8(lxw_strerror(error)))};
}

std::unexpected<Error> XlsxTableWriter::refused(QString message, std::size_t column) const {
    char letters[LXW_MAX_COL_NAME_LENGTH] = {};
    lxw_col_to_name(letters, lxw_col_t(std::min<std::size_t>(column, LXW_COL_MAX)), 0);
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
        .code = "limit-exceeded",
        .message = std::move(message),
        .place = {.file = m_target->path(),
            .sheet = m_sheets.back().name,
            .row = qint64(m_sheets.back().rows) + 1,
            .column = QString::fromLatin1(letters)}}};
}
