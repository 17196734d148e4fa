#include "reference/Reference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Bits that the look-ups treat specially, to be strung together at random.
const QStringList kBits{u"广东"_s, u"深圳"_s, u"市"_s, u"南"_s, u"区"_s, u"县"_s, u"省"_s, u"北京"_s, u"重庆"_s,
    u"朝阳"_s, u"市辖区"_s, u"中国"_s, u"乾"_s, u"臺"_s, u"有限公司"_s, u"分公司"_s, u"集团"_s, u"科技"_s, u"("_s,
    u")"_s, u"（"_s, u"】"_s, u"王"_s, u"欧阳"_s, u"经理"_s, u"总"_s, u"C35"_s, u"制造业"_s, u"软件"_s, u"/"_s, u"-"_s,
    u" "_s, u"·"_s, u"ü"_s, u"1"_s, u"𠮷"_s, u"\xD842"_s, u"a"_s, u"路"_s, u"行"_s};

QString anyText(QRandomGenerator &random) {
    QString text;
    for (int i = random.bounded(9); i > 0; --i)
        text += kBits[random.bounded(kBits.size())];
    return text;
}

} // namespace

class ReferenceTest : public QObject {
    Q_OBJECT

private:
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    QRandomGenerator m_random{47542017};

private Q_SLOTS:
    void says_which_table_is_missing() {
        const auto table = Table::open("nonsense"_L1);

        QVERIFY(!table);
        QCOMPARE(table.error().code, "reference-damaged"_ba);
        QCOMPARE(table.error().detail, u"nonsense"_s);
    }

    void names_the_source_of_every_table() {
        for (const QLatin1StringView name : {"area-codes"_L1, "divisions"_L1, "han-characters"_L1, "han-phrases"_L1,
                 "pinyin-characters"_L1, "pinyin-words"_L1, "surnames"_L1}) {
            QFile file{u":/dossier/reference/"_s + name + u".tsv"_s};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray head = file.read(1000);

            QVERIFY2(head.contains("# Source: "), name.data());
            QVERIFY2(head.contains("# Licence: "), name.data());
        }
    }

    void whatever_is_no_division_is_the_rest() {
        for (int round = 0; round < 20'000; ++round) {
            const QString text = anyText(m_random);

            const auto region = m_reference->divisions.parse(text);

            QVERIFY2(!region || text.trimmed().endsWith(region->rest), qPrintable(text));
            QVERIFY2(!region || m_reference->divisions.byCode(region->province), qPrintable(text));
            QVERIFY2(
                !region || region->county.isEmpty() || m_reference->divisions.byCode(region->county), qPrintable(text));
        }
    }

    void keys_of_names_do_not_change_again() {
        for (int round = 0; round < 20'000; ++round) {
            const QString text = anyText(m_random);

            const QString key = m_reference->companyNames.fullKey(text);

            QCOMPARE(m_reference->folding.key(key), key);
            QVERIFY(m_reference->companyNames.key(text).stem.size() <= text.size());
            QVERIFY(m_reference->companyNames.brand(text).size() <= text.size());
        }
    }

    void persons_keep_every_character_of_their_text() {
        for (int round = 0; round < 20'000; ++round) {
            const QString text = anyText(m_random);

            const NamedPerson person = m_reference->personNames.split(text);

            QVERIFY2(person.honorific.isEmpty() && person.title.isEmpty()
                         ? person.name == text.trimmed()
                         : text.contains(person.name.first(1)) && text.contains(person.honorific) &&
                               text.contains(person.title),
                qPrintable(text));
        }
    }

    void industries_are_those_of_the_table() {
        for (int round = 0; round < 20'000; ++round) {
            const QString text = anyText(m_random);

            const auto code = m_reference->industries.codeFor(text);

            QVERIFY2(!code || (code->size() == 3 && m_reference->industries.byCode(*code)), qPrintable(text));
        }
    }

    void pinyin_is_plain_ascii() {
        for (int round = 0; round < 5'000; ++round) {
            const QString text = anyText(m_random);

            const QStringList variants = m_reference->pinyin.fullVariants(text);

            QCOMPARE(variants.first(), m_reference->pinyin.full(text));
            QVERIFY(variants.size() <= 8);
            for (const QString &variant : variants)
                QVERIFY2(std::ranges::all_of(variant, [](QChar c) { return c.unicode() < 0x80; }), qPrintable(text));
            QCOMPARE(m_reference->pinyin.initialsVariants(text).first(), m_reference->pinyin.initials(text));
        }
    }
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "ReferenceTest.moc"
