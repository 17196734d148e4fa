#include "services/import/ImportPlan.h"

#include "support/MemoryImport.h"
#include "support/PlanTables.h"

#include <QTest>

using namespace dossier;
using namespace dossier::plans;
using namespace Qt::StringLiterals;

/// Which rows and dossiers a plan takes for one customer, and what becomes of their values.
class PlanJoiningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
    }

    void joins_rows_of_one_customer() {
        MemoryImport import{*m_reference};
        import.files.add(kFile, table(kPlain + QStringList{u"邮箱"_s, u"备注"_s, u"网址"_s},
                                    {{u"甲机械有限公司"_s, u"王总"_s, kMobile, QString{}, u"老客户"_s, QString{}},
                                        {u"甲机械 有限公司"_s, u"王经理"_s, kMobile, u"w@example.com"_s, u"新客户"_s,
                                            u"www.example.com"_s}}));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.counts().created, 1);
        QCOMPARE(plan.counts().updated, 1);
        const Customer joined = import.carriedOut(plan).front();
        QCOMPARE(joined.values.text(Field::Remark), u"老客户"_s);
        QCOMPARE(joined.values.text(Field::Website), u"www.example.com"_s);
        QCOMPARE(joined.items(Part::Contacts).size(), 1u);
        QCOMPARE(joined.items(Part::Contacts).front().values.text(Field::ContactEmails), u"w@example.com"_s);
        const PlannedRow second = plan.row(1);
        QCOMPARE(second.match->with, u"row:2"_s);
        QVERIFY(second.match->certain);
        QCOMPARE(second.problems.size(), 1u);
        QCOMPARE(second.problems[0].code, "value-differs"_ba);
        QCOMPARE(second.problems[0].place.column, u"E"_s);
    }

    void replaces_a_value_where_the_file_is_newer_data() {
        QTest::addColumn<QString>("firstDate");
        QTest::addColumn<QString>("secondDate");
        QTest::addColumn<bool>("preferFile");
        QTest::addColumn<QString>("remark");

        QTest::newRow("newer") << u"2024-01-01"_s << u"2025-01-01"_s << false << u"新"_s;
        QTest::newRow("older") << u"2025-01-01"_s << u"2024-01-01"_s << false << u"旧"_s;
        QTest::newRow("undated") << QString{} << QString{} << false << u"旧"_s;
        QTest::newRow("undated, the file preferred") << QString{} << QString{} << true << u"新"_s;
    }

    void replaces_a_value_where_the_file_is_newer() {
        QFETCH(const QString, firstDate);
        QFETCH(const QString, secondDate);
        QFETCH(const bool, preferFile);
        QFETCH(const QString, remark);
        MemoryImport import{*m_reference};
        import.files.add(kFile, table(kPlain + QStringList{u"备注"_s, u"更新时间"_s},
                                    {{u"甲有限公司"_s, u"王芳"_s, kMobile, u"旧"_s, firstDate},
                                        {u"甲有限公司"_s, u"王芳"_s, kMobile, u"新"_s, secondDate}}));

        const ImportPlan plan = import.plan(ImportRequest{.paths = {kFile}, .preferFile = preferFile}).value();

        QCOMPARE(import.carriedOut(plan).front().values.text(Field::Remark), remark);
    }

    void fills_a_stored_dossier_and_names_it() {
        MemoryImport import{*m_reference};
        const QUuid id = stored(import, u"甲有限公司"_s, u"王芳"_s, u"+8613800138000"_s);
        import.files.add(
            kFile, table(kPlain + QStringList{u"备注"_s}, {{u"甲有限公司"_s, u"王芳"_s, kMobile, u"来自展会"_s}}));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.outcome(0), RowOutcome::Update);
        QCOMPARE(plan.row(0).match->with, u"customer:"_s + id.toString(QUuid::WithoutBraces));
        QCOMPARE(plan.row(0).changes.size(), 1u);
        QCOMPARE(plan.row(0).changes[0].field, Field::Remark);
    }

    void lets_a_number_that_was_given_give_way_to_the_files() {
        MemoryImport import{*m_reference};
        import.customers.addGivenNumber(u"202611-0001"_s);
        stored(import, u"甲有限公司"_s, u"王芳"_s, u"+8613800138000"_s, u"202611-0001"_s);
        stored(import, u"乙有限公司"_s, u"李军"_s, u"+8613900139000"_s, u"K-17"_s);
        import.files.add(kFile,
            table(QStringList{u"客户编号"_s} + kPlain,
                {{u"000149"_s, u"甲有限公司"_s, u"王芳"_s, kMobile}, {u"000150"_s, u"乙有限公司"_s, u"李军"_s, kOther},
                    {u"000151"_s, u"甲有限公司"_s, u"王芳"_s, kMobile}}));

        const std::vector<Customer> customers = import.carriedOut(import.plan(kFile).value());

        QCOMPARE(customers[0].values.text(Field::Number), u"000149"_s);
        QCOMPARE(customers[0].values[Field::NumberAliases].texts(), (QStringList{u"202611-0001"_s, u"000151"_s}));
        QCOMPARE(customers[1].values.text(Field::Number), u"K-17"_s);
        QCOMPARE(customers[1].values[Field::NumberAliases].texts(), QStringList{u"000150"_s});
    }

    void creates_a_customer_with_the_number_that_a_later_row_of_the_run_brings() {
        MemoryImport import{*m_reference};
        import.files.add(kFile,
            table(QStringList{u"客户编号"_s} + kPlain,
                {{{}, u"甲有限公司"_s, u"王芳"_s, kMobile}, {u"000149"_s, u"甲有限公司"_s, u"王芳"_s, kMobile}}));
        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.row(0).draft.values.text(Field::Number), u"000149"_s);
        QCOMPARE(plan.row(1).outcome, RowOutcome::Update);
        QVERIFY(plan.row(1).changes.empty());
    }

    void leaves_doubles_out_or_takes_them_in_as_asked() {
        MemoryImport import{*m_reference};
        import.files.add(
            kFile, table(kPlain, {{u"甲有限公司"_s, u"王芳"_s, kMobile}, {u"甲有限公司"_s, u"王芳"_s, kMobile}}));

        QCOMPARE(
            import.plan(ImportRequest{.paths = {kFile}, .onDuplicate = OnDuplicate::Skip}).value().counts().skipped, 1);
        QCOMPARE(
            import.plan(ImportRequest{.paths = {kFile}, .onDuplicate = OnDuplicate::Create}).value().counts().created,
            2);
    }

    void asks_where_it_is_not_sure_and_takes_the_answer() {
        MemoryImport import{*m_reference};
        import.files.add(kFile,
            table(kPlain + QStringList{u"备注"_s},
                {{u"甲有限公司"_s, u"王芳"_s, kMobile, QString{}}, {u"甲有限公司"_s, u"李军"_s, kOther, u"x"_s}}));
        ImportPlan plan = import.plan(kFile).value();
        QCOMPARE(plan.outcome(1), RowOutcome::Perhaps);
        QCOMPARE(plan.counts().created, 2);

        plan.decide(1, RowDecision::Same);
        QCOMPARE(plan.counts().updated, 1);
        QCOMPARE(import.carriedOut(plan).front().items(Part::Contacts).size(), 2u);

        plan.decide(1, RowDecision::Different);
        QCOMPARE(plan.outcome(1), RowOutcome::Create);
        plan.decide(1, RowDecision::Open);
        QCOMPARE(plan.outcome(1), RowOutcome::Perhaps);
    }

    void keeps_a_number_that_is_another_customers_as_a_former_one() {
        MemoryImport import{*m_reference};
        import.customers.addFormerNumber(u"000900"_s, QUuid::createUuid());
        stored(import, u"乙有限公司"_s, u"李军"_s, u"+8613900139000"_s);
        import.files.add(kFile, table(QStringList{u"客户编号"_s} + kPlain,
                                    {{u"000101"_s, u"甲有限公司"_s, u"王芳"_s, kMobile},
                                        {u"000101"_s, u"丙有限公司"_s, u"赵敏"_s, u"13700137000"_s},
                                        {u"000900"_s, u"丁有限公司"_s, u"钱伟"_s, u"13600136000"_s}}));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.row(0).draft.values.text(Field::Number), u"000101"_s);
        for (const qsizetype taken : {1, 2}) {
            QVERIFY(plan.row(taken).draft.values.text(Field::Number).isEmpty());
            QVERIFY(!plan.row(taken).draft.values.text(Field::NumberAliases).isEmpty());
            QCOMPARE(plan.row(taken).problems.front().code, "number-taken"_ba);
        }
        QVERIFY(plan.d().bringsNumber(u"000101"_s));
        QVERIFY(!plan.d().bringsNumber(u"000102"_s));
    }

    void joins_rows_of_different_files() {
        MemoryImport import{*m_reference};
        import.files.add(u"/a.csv"_s, table(kPlain, {{u"甲有限公司"_s, u"王芳"_s, kMobile}}));
        import.files.add(u"/b.csv"_s, table(kPlain, {{u"甲有限公司"_s, u"王芳"_s, kMobile}}));

        const ImportPlan plan = import.plan(ImportRequest{.paths = {u"/a.csv"_s, u"/b.csv"_s}}).value();

        QCOMPARE(plan.counts().updated, 1);
        QCOMPARE(plan.row(1).match->with, u"a.csv:row:2"_s);
    }

private:
    QUuid stored(MemoryImport &import, const QString &name, const QString &contact, const QString &phone,
        const QString &number = {}) const {
        Customer customer{.id = QUuid::createUuid()};
        customer.values.setText(Field::Name, name);
        customer.values.setText(Field::Number, number);
        // Every stored dossier has been through the same guesses.
        customer.values.setText(Field::Kind, u"organisation"_s);
        customer.values.setText(Field::CustomerType, u"prospect"_s);
        FieldValues values;
        values.setText(Field::ContactName, contact);
        values.setText(Field::ContactPhones, phone);
        customer.items(Part::Contacts).push_back({.id = QUuid::createUuid(), .values = values});
        const QUuid id = customer.id;
        import.customers.add(std::move(customer));
        return id;
    }

    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(PlanJoiningTest)
#include "PlanJoiningTest.moc"
