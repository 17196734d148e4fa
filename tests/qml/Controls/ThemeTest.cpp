#include <QColor>
#include <QQmlEngine>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5;
constexpr double kControl = 3;

/// What is drawn on what, and how much it must stand out. Source: WCAG 2.2, 1.4.3 and 1.4.11.
struct Pair {
    const char *ink;
    const char *ground;
    double least;
};

constexpr std::array kGrounds{"background", "surface", "hover", "accentSoft"};
constexpr std::array kInks{"text", "secondary", "accent", "green", "amber", "red"};
constexpr std::array kPairs{
    Pair{"text", "neutralSoft", kText},
    Pair{"secondary", "neutralSoft", kText},
    Pair{"accentInk", "accent", kText},
    Pair{"accentInk", "accentStrong", kText},
    Pair{"green", "greenSoft", kText},
    Pair{"amber", "amberSoft", kText},
    Pair{"red", "redSoft", kText},
    Pair{"surface", "text", kText},
    Pair{"outline", "surface", kControl},
    Pair{"outline", "background", kControl},
    Pair{"accent", "neutralSoft", kControl},
};

double luminance(const QColor &color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stands_out_enough_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QByteArray>("ink");
        QTest::addColumn<QByteArray>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[name, scheme] : {std::pair{"light", 1}, std::pair{"dark", 2}}) {
            for (const char *ink : kInks)
                for (const char *ground : kGrounds)
                    QTest::addRow("%s: %s on %s", name, ink, ground)
                        << scheme << QByteArray{ink} << QByteArray{ground} << kText;
            for (const Pair &pair : kPairs)
                QTest::addRow("%s: %s on %s", name, pair.ink, pair.ground)
                    << scheme << QByteArray{pair.ink} << QByteArray{pair.ground} << pair.least;
        }
    }

    void stands_out_enough() {
        QFETCH(const int, scheme);
        QFETCH(const QByteArray, ink);
        QFETCH(const QByteArray, ground);
        QFETCH(const double, least);
        QQmlEngine engine;
        auto *theme = engine.singletonInstance<QObject *>("Dossier.Controls", "Theme");
        QVERIFY(theme);
        theme->setProperty("scheme", scheme);

        const double found = contrast(theme->property(ink).value<QColor>(), theme->property(ground).value<QColor>());

        QVERIFY2(found >= least, qPrintable(u"%1 : 1"_s.arg(found)));
    }

    void follows_what_was_chosen() {
        QQmlEngine engine;
        auto *theme = engine.singletonInstance<QObject *>("Dossier.Controls", "Theme");
        theme->setProperty("scheme", 1);
        const auto light = theme->property("surface").value<QColor>();

        theme->setProperty("scheme", 2);

        QVERIFY(theme->property("dark").toBool());
        QVERIFY(theme->property("surface").value<QColor>().lightnessF() < light.lightnessF());
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
