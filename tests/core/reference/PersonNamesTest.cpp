#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class PersonNamesTest : public QObject {
    Q_OBJECT

private:
    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const PersonNames &m_names = m_reference->personNames;

private Q_SLOTS:
    void knows_surnames() {
        for (const QString &surname : {u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"夏侯"_s, u"皇甫"_s, u"尉迟"_s,
                 u"慕容"_s, u"令狐"_s, u"司徒"_s, u"长孙"_s, u"宇文"_s, u"万俟"_s, u"独孤"_s, u"付"_s, u"闫"_s, u"岳"_s,
                 u"涂"_s, u"芦"_s, u"麦"_s, u"单"_s, u"曾"_s, u"仇"_s, u"解"_s, u"查"_s, u"区"_s, u"任"_s, u"王"_s})
            QVERIFY2(m_names.isSurname(surname), qPrintable(surname));
        QVERIFY(!m_names.isSurname(u"总"));
        QVERIFY(!m_names.isSurname(u"王建"));
        QVERIFY(!m_names.isSurname(u""));
    }

    void finds_a_compound_surname_first() {
        QCOMPARE(m_names.surnameOf(u"欧阳玲超"), u"欧阳"_s);
        QCOMPARE(m_names.surnameOf(u"欧文"), u"欧"_s);
        QCOMPARE(m_names.surnameOf(u"总督府"), QString{});
    }

    void parts_name_and_honorific_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("honorific");
        const auto row = [](const QString &text, const QString &name, const QString &honorific) {
            QTest::newRow(qUtf8Printable(text)) << text << name << honorific;
        };
        row(u"王总"_s, u"王"_s, u"总"_s);
        row(u"王工"_s, u"王"_s, u"工"_s);
        row(u"高总"_s, u"高"_s, u"总"_s);
        row(u"陈工"_s, u"陈"_s, u"工"_s);
        row(u"陈处"_s, u"陈"_s, u"处"_s);
        row(u"欧阳总"_s, u"欧阳"_s, u"总"_s);
        row(u"王经理"_s, u"王"_s, u"经理"_s);
        row(u"王先生"_s, u"王"_s, u"先生"_s);
        row(u"王女士"_s, u"王"_s, u"女士"_s);
        row(u"欧阳经理"_s, u"欧阳"_s, u"经理"_s);
        row(u"王建国经理"_s, u"王建国"_s, u"经理"_s);
        row(u"王建国 经理"_s, u"王建国"_s, u"经理"_s);
        row(u"王建国（总经理）"_s, u"王建国"_s, u"总经理"_s);
        row(u"李副总经理"_s, u"李"_s, u"副总经理"_s);
        row(u"张董事长"_s, u"张"_s, u"董事长"_s);
        row(u"欧阳娜娜女士"_s, u"欧阳娜娜"_s, u"女士"_s);
        row(u"董总"_s, u"董"_s, u"总"_s);
    }

    void parts_name_and_honorific() {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        QFETCH(const QString, honorific);

        QCOMPARE(m_names.split(text), (NamedPerson{name, honorific}));
    }

    void parts_a_title_that_stands_apart() {
        QCOMPARE(m_names.split(u"陈总/总经理"), (NamedPerson{u"陈"_s, u"总"_s, u"总经理"_s}));
        QCOMPARE(m_names.split(u"王建国 - 采购经理"), (NamedPerson{u"王建国"_s, {}, u"采购经理"_s}));
        QCOMPARE(m_names.split(u"李女士／财务总监"), (NamedPerson{u"李"_s, u"女士"_s, u"财务总监"_s}));
        // Two people, or no person at all.
        QCOMPARE(m_names.split(u"王经理/李经理"), (NamedPerson{u"王经理/李经理"_s}));
        QCOMPARE(m_names.split(u"采购/项目经理"), (NamedPerson{u"采购/项目经理"_s}));
    }

    void leaves_anything_else_whole_data() {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"经纬"_s, u"总督府"_s, u"工藤"_s, u"王建国"_s, u"王博"_s, u"李科"_s, u"张行"_s,
                 u"老王"_s, u"总经理"_s, u"经理"_s, u"项目经理"_s, u"采购经理"_s, u"区域总监"_s, u"华东经理"_s,
                 u"员工"_s, u"建国总"_s, u"欧阳玲超"_s, u"John Smith"_s, QString{}})
            QTest::newRow(qUtf8Printable(u"'"_s + text + u"'"_s)) << text;
    }

    void leaves_anything_else_whole() {
        QFETCH(const QString, text);

        QCOMPARE(m_names.split(text), (NamedPerson{text, {}}));
    }

    void trims_a_name_but_keeps_what_is_inside() {
        QCOMPARE(m_names.split(u" 林\u3000平 "), (NamedPerson{u"林\u3000平"_s, {}}));
    }

    void tells_what_may_be_a_person() {
        QVERIFY(m_names.looksLikePerson(u"王芳"));
        QVERIFY(m_names.looksLikePerson(u"李强文"));
        QVERIFY(m_names.looksLikePerson(u"欧阳玲超"));
        QVERIFY(!m_names.looksLikePerson(u"王"));
        QVERIFY(!m_names.looksLikePerson(u"陈总/"));
        QVERIFY(!m_names.looksLikePerson(u"图达泵阀"));
        QVERIFY(!m_names.looksLikePerson(u"蓝青数据"));
        QVERIFY(!m_names.looksLikePerson(u""));
    }
};

QTEST_GUILESS_MAIN(PersonNamesTest)
#include "PersonNamesTest.moc"
