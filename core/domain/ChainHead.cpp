#include "domain/ChainHead.h"

using namespace Qt::StringLiterals;

namespace dossier {

QString ChainHead::text() const { return QString::number(seq) + u':' + QLatin1StringView{hash.toHex()}; }

std::optional<ChainHead> ChainHead::fromText(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return {};
    bool isNumber = false;
    ChainHead head;
    head.seq = text.first(colon).toLongLong(&isNumber);
    const QByteArray digits = text.sliced(colon + 1).toLatin1().toLower();
    head.hash = QByteArray::fromHex(digits);
    if (!isNumber || head.seq < 0 || head.hash.toHex() != digits || (head.seq == 0) != head.hash.isEmpty())
        return {};
    return head;
}

} // namespace dossier
