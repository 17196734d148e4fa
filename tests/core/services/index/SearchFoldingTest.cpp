#include "services/index/SearchFolding.h"
#include "domain/Filter.h"
#include "reference/Reference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class SearchFoldingTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const SearchFolding m_folding{m_reference->folding};

    QString appended(const QString &text, bool *isKept = nullptr) const {
        std::vector<char> bytes;
        const bool kept = m_folding.append(text.toUtf8(), bytes);
        if (isKept)
            *isKept = kept;
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    }

private Q_SLOTS:
    void folds_what_people_type_differently_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"ABC Ltd."_s << u"abc ltd."_s;
        QTest::newRow("width") << u"ＡＢＣ（北方）　１"_s << u"abc(北方) 1"_s;
        QTest::newRow("traditional") << u"臺灣積體電路"_s << u"台湾积体电路"_s;
        QTest::newRow("other letters") << u"É ß Ж"_s << u"é ß ж"_s;
        QTest::newRow("one sign for several") << u"㈱山田"_s << u"(株)山田"_s;
        QTest::newRow("beyond the basic plane") << u"𠮷田"_s << u"𠮷田"_s;
        QTest::newRow("control character") << u"a\u0001b"_s << u"a\u007fb"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void folds_what_people_type_differently() {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);

        QCOMPARE(m_folding.folded(text), folded);
        QCOMPARE(appended(text), folded);
    }

    void tells_where_characters_are_not_one_for_one() {
        bool isKept = false;
        appended(u"臺灣（ＡＢ）·"_s, &isKept);
        QVERIFY(isKept);
        appended(u"㈱山田"_s, &isKept);
        QVERIFY(!isKept);
        appended(u"e\u0301"_s, &isKept);
        QVERIFY(!isKept);
    }

    void a_part_of_a_text_stands_in_the_folded_text() {
        QRandomGenerator random{7};
        const QString alphabet = u"aBＣ１ 　恒启臺乾坤隻発（）·…é㈱ﬁÅ後"_s;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(1, 12); i > 0; --i)
                text += alphabet[random.bounded(alphabet.size())];
            const qsizetype begin = random.bounded(text.size());
            const QString part = text.mid(begin, 1 + random.bounded(text.size() - begin));

            QCOMPARE(appended(text), m_folding.folded(text));
            QVERIFY2(!filterFolded(text).contains(filterFolded(part)) ||
                         m_folding.folded(text).contains(m_folding.folded(part)),
                qPrintable(text + u'/' + part));
        }
    }

    void takes_bytes_that_are_no_text() {
        std::vector<char> bytes;
        m_folding.append(QByteArrayView{"\xE0\x81\x81\xFF"
                                        "A\xE6",
                             6},
            bytes);

        const QByteArrayView view{bytes.data(), qsizetype(bytes.size())};
        QVERIFY(view.isValidUtf8());
        QCOMPARE(view.count('a'), 1);
    }
};

QTEST_GUILESS_MAIN(SearchFoldingTest)
#include "SearchFoldingTest.moc"
