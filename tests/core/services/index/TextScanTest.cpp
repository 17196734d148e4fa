#include "services/index/TextScan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;

namespace {

std::string withPadding(std::string text) { return text.append(TextScan::kPadding, 'a'); }

} // namespace

class TextScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_what_the_standard_library_finds_on_every_path_data() {
        QTest::addColumn<TextScan::Path>("path");
        for (const TextScan::Path path : TextScan::paths())
            QTest::addRow("path %d", int(path)) << path;
    }
    void finds_what_the_standard_library_finds_on_every_path() {
        QFETCH(const TextScan::Path, path);
        QRandomGenerator random{20261122};
        const QStringList alphabet{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("恒"), QStringLiteral("启"),
            QStringLiteral("é"), QStringLiteral("𠮷")};
        const auto text = [&](int length) {
            QString made;
            for (int i = 0; i < length; ++i)
                made += alphabet[random.bounded(alphabet.size())];
            return made.toStdString();
        };
        int found = 0;
        for (int round = 0; round < 4000; ++round) {
            const std::string wanted = text(1 + random.bounded(3));
            const std::string haystack = text(random.bounded(120));
            const std::string padded = withPadding(haystack);
            const TextScan scan{wanted, path};

            std::size_t from = 0;
            for (std::size_t place = 0; place != TextScan::kNowhere; from = place + 1) {
                const std::size_t expected = haystack.find(wanted, from);
                place = from > haystack.size() ? TextScan::kNowhere : scan.find(padded.data(), from, haystack.size());
                QCOMPARE(place, expected);
                found += place == TextScan::kNowhere ? 0 : 1;
            }
        }
        QVERIFY(found > 4000);
    }

    void finds_nothing_behind_the_end() {
        for (const TextScan::Path path : TextScan::paths()) {
            const std::string padded = withPadding("bb");

            QCOMPARE(TextScan("aa", path).find(padded.data(), 0, 2), TextScan::kNowhere);
            QCOMPARE(TextScan("ba", path).find(padded.data(), 0, 2), TextScan::kNowhere);
            QCOMPARE(TextScan("bb", path).find(padded.data(), 0, 2), 0uz);
            QCOMPARE(TextScan("bb", path).find(padded.data(), 1, 2), TextScan::kNowhere);
        }
    }
};

QTEST_GUILESS_MAIN(TextScanTest)
#include "TextScanTest.moc"
