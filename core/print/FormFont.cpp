#include "print/FormFont.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Sans serif, which stays legible when the form is copied; those of Debian, Windows and macOS.
constexpr std::array<QStringView, 8> kPreferred{u"Noto Sans CJK SC", u"Source Han Sans SC", u"Noto Sans SC",
    u"Microsoft YaHei", u"PingFang SC", u"WenQuanYi Micro Hei", u"WenQuanYi Zen Hei", u"SimSun"};

} // namespace

Result<QString> FormFont::family() {
    const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    for (const QStringView preferred : kPreferred)
        if (families.contains(preferred))
            return preferred.toString();
    // A family whose name begins so is one of the system that cannot be embedded.
    const auto usable = std::ranges::find_if(families, [](const QString &family) { return !family.startsWith(u'.'); });
    if (usable != families.end())
        return *usable;
    return std::unexpected{Error{.kind = Error::Kind::Io,
        .code = "font-missing",
        .message = tr("No font with Chinese characters is installed, so the form cannot be set. Install one (on Debian "
                      "the package fonts-noto-cjk) and print again.")}};
}

} // namespace dossier
