#include "Customers/DossierModel.h"

#include "db/History.h"
#include "support/CustomerBuilder.h"
#include "support/TestSession.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

FieldValues need(Texts more) {
    FieldValues values =
        valuesOf({{Field::NeedRecordContent, u"导出时按部门分表"_s}, {Field::NeedRecordPriority, u"high"_s},
            {Field::NeedRecordState, u"working"_s}, {Field::NeedRecordRaisedAt, u"2026-11-10T10:20:00+08:00"_s},
            {Field::NeedRecordToldAt, u"2026-11-11T09:00:00+08:00"_s}});
    for (const auto &[field, text] : more)
        values.setText(field, text);
    return values;
}

QStringList texts(const ItemListModel *list, int role) { return list->index(0).data(role).toStringList(); }

} // namespace

/// The records of a dossier in the window follow the rules that the command line's do. The day is 2026-11-20.
class DossierRecordsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<DossierModel> m_dossier;
    QUuid m_id;

    void begin(const Customer &customer) {
        m_session = std::make_unique<TestSession>();
        m_session->store({customer});
        m_id = customer.id;
        m_dossier = std::make_unique<DossierModel>();
        m_dossier->setSession(&**m_session);
        m_dossier->setCustomer(customer.id.toString(QUuid::WithoutBraces));
        QTRY_VERIFY(m_dossier->isFound());
    }
    static Customer customerWith(std::initializer_list<FieldValues> items) {
        return customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::CustomerType, u"customer"_s}}, items);
    }
    Customer stored() { return m_session->stored(m_id).value(); }
    FieldValues storedNeed() { return stored().items(Part::NeedRecords).front().values; }
    std::pair<FieldListModel *, int> rowOf(const ItemListModel *list, Field field) {
        auto *fields = list->index(0).data(ItemListModel::Fields).value<FieldListModel *>();
        fields->setShowsEmpty(true);
        for (int row = 0; row < fields->rowCount(); ++row)
            if (fields->index(row).data(FieldListModel::Label).toString() == FieldEditing::label(field))
                return {fields, row};
        return {nullptr, -1};
    }
    static QString problemIn(FormModel *form, Field field) {
        for (int row = 0; row < form->rowCount(); ++row)
            if (form->index(row).data(FormModel::Label).toString() == FieldEditing::label(field))
                return form->index(row).data(FormModel::Problem).toString();
        return u"no such row"_s;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale{QLocale::English}); }
    void cleanup() {
        m_dossier.reset();
        m_session.reset();
    }

    void a_new_need_knows_when_it_was_raised_and_how_it_stands() {
        begin(customerWith({}));
        ItemListModel *needs = m_dossier->needs();
        needs->beginDraft();
        needs->draft()->fill(Field::NeedRecordContent, u"增加一台设备"_s);
        needs->submitDraft();
        QCOMPARE(problemIn(needs->draft(), Field::NeedRecordPriority), u"Priority is required."_s);

        needs->draft()->fill(Field::NeedRecordPriority, u"High"_s);
        needs->submitDraft();

        QTRY_COMPARE(needs->count(), 1);
        QCOMPARE(storedNeed().text(Field::NeedRecordRaisedAt), u"2026-11-20T09:00:00+08:00"_s);
        QCOMPARE(storedNeed().text(Field::NeedRecordState), u"recorded"_s);
        QCOMPARE(texts(needs, ItemListModel::Chips), (QStringList{u"Recorded"_s, u"High"_s}));
    }

    void closing_asks_for_what_is_missing() {
        begin(customerWith({need({})}));
        ItemListModel *needs = m_dossier->needs();

        needs->close(0);

        QVERIFY(needs->draft());
        QCOMPARE(needs->draftRow(), 0);
        QCOMPARE(needs->draft()->rowCount(), 2);
        needs->submitDraft();
        QCOMPARE(problemIn(needs->draft(), Field::NeedRecordResult), u"Result is required."_s);
        needs->draft()->fill(Field::NeedRecordResult, u"已加选项"_s);
        needs->draft()->fill(Field::NeedRecordSatisfaction, u"6"_s);
        needs->submitDraft();
        QCOMPARE(problemIn(needs->draft(), Field::NeedRecordSatisfaction), u"Satisfaction goes from 1 to 5."_s);
        needs->draft()->fill(Field::NeedRecordSatisfaction, u"5"_s);
        needs->submitDraft();

        QTRY_VERIFY(!needs->draft());
        QTRY_COMPARE(storedNeed().text(Field::NeedRecordState), u"closed"_s);
        QVERIFY(storedNeed()[Field::NeedRecordState].markCode.isEmpty());
        QTRY_VERIFY(!needs->index(0).data(ItemListModel::Closable).toBool());
        QCOMPARE(texts(needs, ItemListModel::Chips), (QStringList{u"Closed"_s, u"High"_s, u"satisfaction 5 of 5"_s}));
    }

    void closes_at_once_what_lacks_nothing() {
        begin(customerWith({need({{Field::NeedRecordResult, u"已加"_s}, {Field::NeedRecordSatisfaction, u"4"_s}})}));

        m_dossier->needs()->close(0);

        QVERIFY(!m_dossier->needs()->draft());
        QTRY_COMPARE(storedNeed().text(Field::NeedRecordState), u"closed"_s);
    }

    void a_late_need_says_so_and_is_not_closed_without_its_reason() {
        begin(customerWith({need({{Field::NeedRecordPromisedAt, u"2026-11-18T18:00:00+08:00"_s},
            {Field::NeedRecordResult, u"已加"_s}, {Field::NeedRecordSatisfaction, u"4"_s}})}));
        ItemListModel *needs = m_dossier->needs();
        QCOMPARE(texts(needs, ItemListModel::Alerts), QStringList{u"late"_s});

        needs->close(0);

        QVERIFY(needs->draft());
        QCOMPARE(needs->draft()->index(0).data(FormModel::Label).toString(), u"Why late"_s);
        needs->draft()->fill(Field::NeedRecordLateReason, u"缺料"_s);
        needs->submitDraft();
        QTRY_COMPARE(storedNeed().text(Field::NeedRecordState), u"closed"_s);
        QTRY_COMPARE(texts(needs, ItemListModel::Alerts), QStringList{});
    }

    void a_state_that_lacks_something_is_asked_about_beside_the_field() {
        begin(customerWith({need({})}));
        const auto [fields, row] = rowOf(m_dossier->needs(), Field::NeedRecordState);

        QVERIFY(!fields->save(row, u"Closed"_s, false));

        QCOMPARE(fields->index(row).data(FieldListModel::Problem).toString(),
            u"The state “Closed” needs before: Result, Satisfaction."_s);
        QVERIFY(fields->index(row).data(FieldListModel::MayStay).toBool());
        QVERIFY(fields->save(row, u"Closed"_s, true));
        QTRY_COMPARE(storedNeed()[Field::NeedRecordState].markCode, "rule-violated"_ba);
        // What settles it takes the mark off.
        const auto [result, resultRow] = rowOf(m_dossier->needs(), Field::NeedRecordResult);
        QVERIFY(result->save(resultRow, u"已加"_s, false));
        QTRY_VERIFY(storedNeed().has(Field::NeedRecordResult));
        QCOMPARE(storedNeed()[Field::NeedRecordState].markCode, "rule-violated"_ba);
        const auto [satisfaction, satisfactionRow] = rowOf(m_dossier->needs(), Field::NeedRecordSatisfaction);
        QTRY_VERIFY(satisfaction->save(satisfactionRow, u"5"_s, false));
        QTRY_COMPARE(storedNeed()[Field::NeedRecordState].markCode, QByteArray{});
    }

    void a_promise_that_was_missed_moves_only_with_a_reason() {
        begin(customerWith({need({{Field::NeedRecordPromisedAt, u"2026-11-18T18:00:00+08:00"_s}})}));
        const auto [fields, row] = rowOf(m_dossier->needs(), Field::NeedRecordPromisedAt);
        QCOMPARE(fields->editText(row), u"2026-11-18 18:00"_s);

        QVERIFY(!fields->save(row, u"2026-11-30 18:00"_s, false));

        QCOMPARE(fields->index(row).data(FieldListModel::Problem).toString(),
            u"The promised time has passed. Say first, under “Why late”, why it is late."_s);
        const auto [late, lateRow] = rowOf(m_dossier->needs(), Field::NeedRecordLateReason);
        QVERIFY(late->save(lateRow, u"缺料"_s, false));
        QTRY_VERIFY(storedNeed().has(Field::NeedRecordLateReason));
        QTRY_VERIFY(fields->save(row, u"2026-11-30 18:00"_s, false));
        QTRY_COMPARE(storedNeed().text(Field::NeedRecordPromisedAt), u"2026-11-30T18:00:00+08:00"_s);
    }

    void the_customers_own_fields_follow_his_contracts() {
        begin(customerWith({}));
        ItemListModel *contracts = m_dossier->contracts();
        contracts->beginDraft();
        contracts->draft()->fill(Field::ContractRecordNumber, u"HT-1"_s);
        contracts->draft()->fill(Field::ContractRecordAmount, u"12.6万"_s);
        contracts->draft()->fill(Field::ContractRecordSignedOn, u"2026-03-18"_s);
        contracts->draft()->fill(Field::ContractRecordFrom, u"2026-04-01"_s);
        contracts->draft()->fill(Field::ContractRecordTo, u"2027-03-31"_s);

        contracts->submitDraft();

        QTRY_COMPARE(contracts->count(), 1);
        QCOMPARE(stored().values.text(Field::TotalAmount), u"12600000"_s);
        QCOMPARE(stored().values.text(Field::ContractTo), u"2027-03-31"_s);
        QCOMPARE(stored().values.text(Field::FirstCooperationOn), u"2026-03-18"_s);
        // As one change with the contract, and taken back with it.
        (*m_session)->editing()->undoLast();
        QTRY_VERIFY(!stored().values.has(Field::TotalAmount));
        QVERIFY(stored().items(Part::Contracts).empty());
    }

    void dates_that_contradict_are_asked_about_in_the_form() {
        begin(customerWith({}));
        ItemListModel *contracts = m_dossier->contracts();
        contracts->beginDraft();
        contracts->draft()->fill(Field::ContractRecordNumber, u"HT-1"_s);
        contracts->draft()->fill(Field::ContractRecordSignedOn, u"2026-03-18"_s);
        contracts->draft()->fill(Field::ContractRecordFrom, u"2026-04-01"_s);
        contracts->draft()->fill(Field::ContractRecordTo, u"2025-04-01"_s);

        contracts->submitDraft();

        QVERIFY(contracts->draft()->isInsisting());
        QCOMPARE(problemIn(contracts->draft(), Field::ContractRecordTo),
            u"The dates contradict each other, or the date lies in the future."_s);
        contracts->submitDraft();
        QTRY_COMPARE(contracts->count(), 1);
        QCOMPARE(stored().items(Part::Contracts).front().values[Field::ContractRecordTo].markCode, "date-order"_ba);
    }

    void every_list_is_added_to_edited_and_removed_from_data() {
        QTest::addColumn<int>("part");
        QTest::addColumn<QList<Field>>("fields");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](Part part, const QList<Field> &fields, const QStringList &texts) {
            QTest::addRow("%s", partName(part).data()) << int(part) << fields << texts;
        };
        row(Part::AnnualAmounts, {Field::AnnualAmountYear, Field::AnnualAmountAmount}, {u"2025"_s, u"12.6万"_s});
        row(Part::Contracts, {Field::ContractRecordNumber}, {u"HT-1"_s});
        row(Part::Payments, {Field::PaymentOn, Field::PaymentAmount}, {u"2026-03-18"_s, u"100"_s});
        row(Part::NeedRecords, {Field::NeedRecordContent, Field::NeedRecordPriority}, {u"加一台"_s, u"Low"_s});
        row(Part::Complaints, {Field::ComplaintOn, Field::ComplaintContent}, {u"2026-03-18"_s, u"到货晚"_s});
        row(Part::Care, {Field::CareOn, Field::CareOccasion}, {u"2026-09-25"_s, u"中秋"_s});
    }
    void every_list_is_added_to_edited_and_removed_from() {
        QFETCH(const int, part);
        QFETCH(const QList<Field>, fields);
        QFETCH(const QStringList, texts);
        begin(customerWith({}));
        const std::array lists{m_dossier->annualAmounts(), m_dossier->contracts(), m_dossier->payments(),
            m_dossier->needs(), m_dossier->complaints(), m_dossier->care()};
        ItemListModel *list = *std::ranges::find(lists, Part(part), &ItemListModel::part);

        list->beginDraft();
        for (qsizetype i = 0; i < fields.size(); ++i)
            list->draft()->fill(fields[i], texts[i]);
        list->submitDraft();
        QTRY_COMPARE(list->count(), 1);
        const auto [edited, row] = rowOf(list, fields.back());
        const bool isText =
            FieldEditing::editor(fields.back()) != EditorKind::Choice && spec(fields.back()).type != FieldType::Money;
        QVERIFY(edited->save(row,
            isText                                       ? u"改过"_s
            : fields.back() == Field::NeedRecordPriority ? u"High"_s
                                                         : u"7"_s,
            false));
        QTRY_COMPARE(m_dossier->versions()->count(), 3);
        list->remove(0);

        QTRY_COMPARE(list->count(), 0);
        QVERIFY(stored().items(Part(part)).empty());
    }
};

QTEST_GUILESS_MAIN(DossierRecordsTest)
#include "DossierRecordsTest.moc"
