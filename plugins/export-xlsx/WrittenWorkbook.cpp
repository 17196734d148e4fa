#include "WrittenWorkbook.h"

#include <QByteArrayView>

#include <minizip/unzip.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct CloseZip {
    void operator()(unzFile file) const { unzClose(file); }
};
using Zip = std::unique_ptr<void, CloseZip>;

/// Counts a word in bytes that come piece by piece.
class WordCount {
public:
    explicit WordCount(QByteArrayView word) : m_word{word} {}

    void take(QByteArrayView piece) {
        const qsizetype overlap = m_word.size() - 1; // The word may lie over the border of two pieces.
        m_rest.append(piece.first(std::min(piece.size(), overlap)));
        m_count += m_rest.count(m_word) + piece.count(m_word);
        m_rest = piece.last(std::min(piece.size(), overlap)).toByteArray();
    }

    qint64 count() const { return m_count; }

private:
    QByteArrayView m_word;
    QByteArray m_rest; ///< The end of the piece before.
    qint64 m_count = 0;
};

/// Rows of the sheet that is open in @p zip; nothing where it is damaged or cut off.
std::optional<qint64> rowsOf(unzFile zip) {
    std::vector<char> buffer(1 << 18);
    WordCount rows{"<row "};
    WordCount ends{"</worksheet>"};
    int size = 0;
    while ((size = unzReadCurrentFile(zip, buffer.data(), unsigned(buffer.size()))) > 0) {
        const QByteArrayView piece{buffer.data(), size};
        rows.take(piece);
        ends.take(piece);
    }
    if (size < 0 || unzCloseCurrentFile(zip) != UNZ_OK || ends.count() != 1)
        return std::nullopt;
    return rows.count();
}

} // namespace

bool holdsWhole(const QString &path, const QList<qint64> &rows) {
    const Zip zip{unzOpen64(path.toUtf8().constData())};
    if (!zip)
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml";
        if (unzLocateFile(zip.get(), name.constData(), 1) != UNZ_OK || unzOpenCurrentFile(zip.get()) != UNZ_OK ||
            rowsOf(zip.get()) != rows[i])
            return false;
    }
    return true;
}
