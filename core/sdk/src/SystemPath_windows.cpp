#include <dossier/SystemPath.h>

#include <QDir>
#include <QFileInfo>

namespace dossier {
namespace {

/// From here on the long form, which leaves room for what libraries append to a name, such as "-journal". Below it a
/// name stays as people know it: not every function understands the long form.
constexpr qsizetype kLongFrom = 240;

constexpr QLatin1StringView kShare{R"(\\)"};
constexpr QLatin1StringView kLongForm{R"(\\?\)"};
constexpr QLatin1StringView kLongFormOfShare{R"(\\?\UNC)"};

} // namespace

QString systemPath(const QString &path) {
    const QString native = QDir::toNativeSeparators(QFileInfo{path}.absoluteFilePath());
    if (native.size() < kLongFrom || native.startsWith(kLongForm))
        return native;
    return native.startsWith(kShare) ? kLongFormOfShare + native.sliced(1) : kLongForm + native;
}

} // namespace dossier
