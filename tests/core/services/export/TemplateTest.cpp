#include "services/export/Template.h"

#include "domain/SettingSpecs.h"
#include "reference/Reference.h"

#include "support/RecordedTables.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class TemplateTest : public QObject {
    Q_OBJECT

    std::unique_ptr<const Reference> m_reference = Reference::load().value();

    RecordedTables::Sheet sheet(Language language = Language::Chinese, const SettingValues &settings = {}) {
        RecordedTables tables;
        const OwnFields own{{{.id = u"x_level"_s,
                                 .label = u"级别"_s,
                                 .type = OwnType::List,
                                 .options = {{u"高"_s}, {u"中"_s, true}, {u"低"_s}},
                                 .requiredOf = kAlways.toString()},
            {.id = u"x_old"_s, .label = u"旧栏"_s, .isRetired = true}}};
        const auto outcome = writeTemplate(RecordingExporter{tables}, u"t"_s, *m_reference, settings, own, language);
        return outcome && tables.isFinished && tables.sheets.size() == 1 ? tables.sheets.front()
                                                                         : RecordedTables::Sheet{};
    }

private Q_SLOTS:
    void begins_with_what_is_required_and_marks_it() {
        const auto columns = sheet().columns;

        QCOMPARE(columns[0].heading, u"客户名称*"_s);
        QCOMPARE(columns[1].heading, u"联系人姓名*"_s);
        QCOMPARE(columns[2].heading, u"联系方式*"_s);
        QCOMPARE(columns[3].heading, u"客户编号"_s);
        QCOMPARE(std::ranges::count_if(columns, &ExportColumn::required), 4);
    }

    void ends_with_what_the_team_has_added_and_not_retired() {
        const auto columns = sheet().columns;

        QCOMPARE(columns.back().heading, u"级别*"_s);
        QCOMPARE(columns.back().choices, (QStringList{u"高"_s, u"低"_s}));
    }

    void is_imported_without_choosing_what_a_column_means() {
        for (const Language language : {Language::Chinese, Language::English})
            for (const QString &heading : sheet(language).headings())
                QVERIFY2(heading == u"级别*"_s || columnOf(heading), qPrintable(heading));
    }

    void leaves_out_what_the_workspace_does_not_ask_for() {
        const SettingValues settings{{{u"name.short"_s, u"off"_s}, {u"email.policy"_s, u"off"_s},
            {u"paper.enabled"_s, u"no"_s}, {u"followup.methods"_s, u"phone,visit"_s}}};
        const RecordedTables::Sheet all = sheet();
        const RecordedTables::Sheet few = sheet(Language::Chinese, settings);

        for (const Field gone : {Field::ShortName, Field::ContactEmails, Field::PaperOriginal, Field::PaperCopy}) {
            const auto isOf = [gone](const ExportColumn &column) { return columnOf(column.heading)->field == gone; };
            QVERIFY2(std::ranges::any_of(all.columns, isOf), spec(gone).id.data());
            QVERIFY2(std::ranges::none_of(few.columns, isOf), spec(gone).id.data());
        }
        const auto method = std::ranges::find_if(few.columns,
            [](const ExportColumn &column) { return columnOf(column.heading)->field == Field::FollowUpMethod; });
        QCOMPARE(method->choices, (QStringList{u"电话"_s, u"拜访"_s}));
    }

    void offers_what_the_team_offers_in_its_order() {
        const SettingValues settings{{{u"lists.options"_s, u"follow_up_method: visit,-email,phone"_s}}};
        const RecordedTables::Sheet asked = sheet(Language::Chinese, settings);
        const auto method = std::ranges::find_if(asked.columns,
            [](const ExportColumn &column) { return columnOf(column.heading)->field == Field::FollowUpMethod; });
        QCOMPARE(method->choices, (QStringList{u"拜访"_s, u"电话"_s, u"其他"_s}));
    }

    void offers_the_words_of_every_list() {
        QHash<Field, QStringList> choices;
        for (const ExportColumn &column : sheet().columns)
            if (const auto known = columnOf(column.heading))
                choices.insert(known->field, column.choices);

        for (const FieldSpec &field : kBuiltInFields)
            if (!isRecord(field.part) && (field.type == FieldType::Enum || field.type == FieldType::Bool))
                QVERIFY2(!choices.value(field.field).isEmpty(), field.id.data());
        QCOMPARE(choices.value(Field::CustomerType),
            (QStringList{u"潜在客户"_s, u"意向客户"_s, u"合作客户"_s, u"流失客户"_s}));
        QVERIFY(choices.value(Field::Province).contains(u"广东省"_s));
        QCOMPARE(choices.value(Field::Industry).size(), 97);
        QVERIFY(choices.value(Field::Name).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "TemplateTest.moc"
