#include "services/index/PinyinPattern.h"
#include "reference/Reference.h"
#include "services/index/SearchFolding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// One text as a row holds it.
std::string row(const QString &text) { return '\x01' + text.toStdString(); }

} // namespace

class PinyinPatternTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const PinyinClasses m_classes{m_reference->pinyin};

    bool isFound(const QString &typed, const QString &text) const {
        return PinyinPattern{typed, m_classes}.isFound(row(text));
    }

    /// Whether @p typed can be taken off the beginning of @p text, character by character, by the rule as it reads.
    bool begins(QStringView typed, QStringView text) const {
        if (typed.isEmpty())
            return true;
        if (text.isEmpty())
            return false;
        const QChar character = text.front();
        if (typed.front() == character && begins(typed.sliced(1), text.sliced(1)))
            return true;
        QStringList readings = m_reference->pinyin.readings(character.unicode());
        for (const QString &reading : QStringList{readings})
            readings << QString{reading}.replace(u'v', u'u');
        for (const QString &reading : std::as_const(readings)) {
            QStringList answers{reading, reading.first(1)};
            if (reading.size() > 1 && reading[1] == u'h')
                answers << reading.first(2);
            for (const QString &answer : std::as_const(answers))
                if (typed.startsWith(answer) && begins(typed.sliced(answer.size()), text.sliced(1)))
                    return true;
            if (reading.startsWith(typed))
                return true;
        }
        return u" （）-"_s.contains(character) && begins(typed, text.sliced(1));
    }

private Q_SLOTS:
    void finds_names_by_what_is_typed_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *typed, const QString &text) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << text;
        };
        const QString hengqi = u"上海恒启科技有限公司"_s;
        add("shanghai", hengqi);
        add("shhqkj", hengqi);
        add("sh恒启", hengqi);
        add("shang海heng启", hengqi);
        add("hengqikeji", hengqi);
        add("heng", hengqi);
        add("hengqik", hengqi);
        add("hengqike", hengqi);
        add("kejiyxgs", hengqi);
        add("启kj", hengqi);
        add("bjkj", u"北京科技有限公司"_s);
        add("shangkai", u"上海上凯"_s);
        add("chongqing", u"重庆火锅"_s);
        add("zhongliang", u"重量仪器"_s);
        add("cqhg", u"重庆火锅"_s);
        add("changsha", u"长沙物流"_s);
        add("zhangsha", u"长沙物流"_s);
        add("yinhang", u"中国银行"_s);
        add("zgyh", u"中国银行"_s);
        add("shanxiaoming", u"单晓明"_s);
        add("luanfeng", u"六安蜂业"_s);
        add("lvshi", u"律师事务所"_s);
        add("lushi", u"律师事务所"_s);
        add("xi'an", u"西安"_s);
        add("abckeji", u"abc科技"_s);
        add("bckj", u"abc科技"_s);
        add("3mzg", u"3m中国"_s);
        add("shanghaikeji", u"上海（科技）"_s);
        add("zh", u"中"_s);
        add("shuang", u"双"_s);
    }
    void finds_names_by_what_is_typed() {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);

        QVERIFY(isFound(typed, text));
    }

    void does_not_find_what_is_not_there_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("not consecutive") << u"shkj"_s << u"上海恒启科技"_s;
        QTest::newRow("from within a syllable") << u"anghai"_s << u"上海"_s;
        QTest::newRow("part of a syllable in between") << u"shahai"_s << u"上海"_s;
        QTest::newRow("another order") << u"haishang"_s << u"上海"_s;
        QTest::newRow("too long") << u"shanghaii"_s << u"上海"_s;
        QTest::newRow("another character") << u"sh恒"_s << u"上海衡"_s;
        QTest::newRow("signs alone") << u"a"_s << u"（）"_s;
    }
    void does_not_find_what_is_not_there() {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);

        QVERIFY(!isFound(typed, text));
    }

    void no_answer_reaches_from_one_text_into_the_next() {
        const std::string two = row(u"上海"_s) + row(u"科技"_s);

        QVERIFY(!PinyinPattern(u"hk", m_classes).isFound(two));
        QVERIFY(PinyinPattern(u"kj", m_classes).isFound(two));
    }

    void tells_where_the_answer_stands() {
        const QString text = u"上海（恒启）科技"_s;
        const auto place = PinyinPattern{u"hengqikj", m_classes}.find(text.toStdString());

        QVERIFY(place.has_value());
        QCOMPARE(QString::fromStdString(text.toStdString().substr(place->first, place->second - place->first)),
            u"恒启）科技"_s);
        QVERIFY(!PinyinPattern(u"kjh", m_classes).find(text.toStdString()));
    }

    void takes_more_letters_than_a_word_has_bits() {
        const QString name = QString{u"上海恒启"}.repeated(9);
        const QString typed = u"shanghaihengqi"_s.repeated(9);

        QVERIFY(isFound(typed, name));
        QVERIFY(!isFound(typed.chopped(1) + u'x', name));
        QVERIFY(!isFound(typed, name.chopped(1)));
    }

    void agrees_with_the_rule_as_it_reads() {
        QRandomGenerator random{20261122};
        const QString alphabet = u"上海恒启重庆长沙银行律双ab （）-"_s;
        const QString keys = u"shangheiqczyvlub恒行"_s;
        int found = 0;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(1, 8); i > 0; --i)
                text += alphabet[random.bounded(alphabet.size())];
            QString typed;
            for (int i = random.bounded(1, 5); i > 0; --i)
                typed += keys[random.bounded(keys.size())];
            if (random.bounded(2) == 0)
                typed = m_reference->pinyin.full(text).left(random.bounded(1, 20));
            if (typed.isEmpty())
                continue;
            bool expected = false;
            for (qsizetype i = 0; i < text.size(); ++i)
                expected = expected || begins(typed, QStringView{text}.sliced(i));
            const PinyinPattern pattern{typed, m_classes};

            QVERIFY2(pattern.isFound(row(text)) == expected, qPrintable(typed + u" in "_s + text));
            QVERIFY2(pattern.find(text.toStdString()).has_value() == expected, qPrintable(typed + u" in "_s + text));
            found += expected ? 1 : 0;
        }
        QVERIFY(found > 750 && found < 2700);
    }
};

QTEST_GUILESS_MAIN(PinyinPatternTest)
#include "PinyinPatternTest.moc"
