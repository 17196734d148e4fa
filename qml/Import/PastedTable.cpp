#include "PastedTable.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// HTML from elsewhere; it is not to load anything.
class PastedPage final : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// A cell as tables of text hold it, in quotes where it would break its row.
QString field(QString text) {
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QString textOf(const QTextTable &table, int row) {
    QStringList fields;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
        // A merged cell says its text once, where it begins.
        const bool begins = cell.row() == row && cell.column() == column;
        fields << (begins ? field(cursor.selectedText().trimmed()) : QString{});
    }
    return fields.join(u'\t');
}

/// The first table of an HTML page; empty: it has none.
QString tableOf(const QString &html) {
    PastedPage page;
    page.setHtml(html);
    const auto frames = page.rootFrame()->childFrames();
    const auto found =
        std::ranges::find_if(frames, [](QTextFrame *frame) { return qobject_cast<QTextTable *>(frame); });
    if (found == frames.end())
        return {};
    const auto &table = *qobject_cast<const QTextTable *>(*found);
    QStringList rows;
    for (int row = 0; row < table.rows(); ++row)
        rows << textOf(table, row);
    return rows.join(u'\n');
}

QString tableIn(const QMimeData &data) {
    const QString text = data.text();
    if (text.contains(u'\t'))
        return text;
    const QString table = data.hasHtml() ? tableOf(data.html()) : QString{};
    // One column has no tabs, but a sentence has no second line.
    return table.isEmpty() && text.trimmed().contains(u'\n') ? text : table;
}

/// The folder that Linux keeps in memory for who is logged in, else the one for temporary files.
QString place() {
    const QString memory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return (QFileInfo{memory}.isDir() ? memory : QDir::tempPath()) + "/dossier-XXXXXX"_L1;
}

} // namespace

PastedTable::PastedTable() : m_folder{place()} {}

Result<std::shared_ptr<const PastedTable>> PastedTable::from(const QMimeData &data) {
    const QString text = tableIn(data);
    if (text.isEmpty())
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "clipboard-no-table",
            .message = tr("There is no table in the clipboard. Copy the rows in the spreadsheet, the headings too.")}};
    const std::shared_ptr<const PastedTable> table{new PastedTable};
    return table->write(text.toUtf8()).transform([&table] { return table; });
}

Result<void> PastedTable::write(const QByteArray &text) const {
    QFile file{path()};
    // The folder is this account's alone already.
    if (m_folder.isValid() &&
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(text) == text.size() && file.flush())
        return {};
    return std::unexpected{Error{.kind = Error::Kind::Io,
        .code = "file-unwritable",
        .message = tr("The table in the clipboard cannot be put aside: %1").arg(file.errorString())}};
}

QString PastedTable::path() const { return m_folder.filePath(title() + ".tsv"_L1); }

} // namespace dossier
