#include "Customers/DossierModel.h"

#include "db/Accounts.h"
#include "db/History.h"
#include "domain/Proof.h"
#include "support/CustomerBuilder.h"
#include "support/TestSession.h"

#include <QSignalSpy>
#include <QTest>

#include <latch>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

Customer wangFang() {
    return customerOf({{Field::Name, u"北京科技有限公司"_s}, {Field::CustomerType, u"prospect"_s},
                          {Field::Tier, u"B"_s}, {Field::FoundedOn, u"2016-05"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
}

} // namespace

class DossierModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<DossierModel> m_dossier;
    Customer m_customer = wangFang();

    QList<FieldListModel *> cards() {
        QList<FieldListModel *> all;
        for (QQmlListProperty<FieldListModel> side : {m_dossier->leftCards(), m_dossier->rightCards()})
            for (qsizetype i = 0; i < side.count(&side); ++i)
                all.append(side.at(&side, i));
        return all;
    }
    /// The card that has the row called @p label, and the row in it.
    std::pair<FieldListModel *, int> rowOf(const QString &label) {
        for (FieldListModel *card : cards()) {
            for (int row = 0; row < card->rowCount(); ++row)
                if (card->data(card->index(row), FieldListModel::Shown).toBool() &&
                    card->data(card->index(row), FieldListModel::Label).toString() == label)
                    return {card, row};
        }
        return {nullptr, -1};
    }
    /// Another customer with the same fields, stored.
    Customer another() {
        const Customer customer =
            customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::CustomerType, u"prospect"_s},
                           {Field::Tier, u"B"_s}, {Field::FoundedOn, u"2020-01"_s}},
                {valuesOf({{Field::ContactName, u"刘敏"_s}, {Field::ContactPhones, u"+8613900139000"_s}})});
        m_session->store({customer});
        return customer;
    }
    void choose(const Customer &customer) { m_dossier->setCustomer(customer.id.toString(QUuid::WithoutBraces)); }
    QString value(const QString &label) {
        const auto [card, row] = rowOf(label);
        return card ? card->data(card->index(row), FieldListModel::Value).toString() : QString{};
    }
    QString problem(const QString &label) {
        const auto [card, row] = rowOf(label);
        return card->data(card->index(row), FieldListModel::Problem).toString();
    }
    std::size_t entries() {
        return m_session->read([id = m_customer.id](Database &database) { return History{database}.of(id); })
            .value()
            .size();
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale{QLocale::English});
        m_session = std::make_unique<TestSession>();
        m_session->store({m_customer});
        m_dossier = std::make_unique<DossierModel>();
        m_dossier->setSession(&**m_session);
        m_dossier->setCustomer(m_customer.id.toString(QUuid::WithoutBraces));
        QTRY_VERIFY(m_dossier->isFound());
    }
    void cleanup() {
        m_dossier.reset();
        m_session.reset();
    }

    void hides_what_is_empty_and_asks_for_what_is_required() {
        const auto [card, row] = rowOf(u"Stage"_s);

        QVERIFY(!rowOf(u"Short name"_s).first);
        QCOMPARE(card->data(card->index(row), FieldListModel::StateRole).value<FieldListModel::State>(),
            FieldListModel::State::Missing);
        m_dossier->setShowsEmpty(true);
        QVERIFY(rowOf(u"Short name"_s).first);
    }

    void offers_options_in_the_teams_order_without_those_it_retired() {
        m_dossier.reset();
        m_session->reopenWith(u"lists.options"_s, u"customer_type: customer,interested,-prospect,-lost"_s);
        m_dossier = std::make_unique<DossierModel>();
        m_dossier->setSession(&**m_session);
        choose(m_customer);
        QTRY_VERIFY(m_dossier->isFound());
        const auto [card, row] = rowOf(ValueText::label(Field::CustomerType));

        QCOMPARE(card->options(row), (QStringList{QString{}, u"Customer"_s, u"Interested"_s, u"Prospect"_s}));
        QVERIFY(card->save(row, u"Interested"_s, false));
        QTRY_COMPARE(card->options(row), (QStringList{QString{}, u"Customer"_s, u"Interested"_s}));
    }

    void tells_that_a_value_was_verified_until_it_is_edited() {
        const Customer plain = m_session->stored(m_customer.id).value();
        Customer verified = plain;
        QVERIFY(verify(verified, {.field = Field::FoundedOn}, u"天眼查"_s,
            QDateTime::fromString(u"2026-11-20T09:00:00+08:00"_s, Qt::ISODate), u"lee"_s));
        const auto [card, row] = rowOf(u"Founded"_s);
        const auto state = [&] {
            return card->data(card->index(row), FieldListModel::StateRole).value<FieldListModel::State>();
        };

        (*m_session)->editing()->apply(difference(plain, verified), {});

        QTRY_COMPARE(state(), FieldListModel::State::Verified);
        const QString about = card->data(card->index(row), FieldListModel::About).toString();
        QVERIFY2(about.contains(u"Verified: Tianyancha 2026-11-20 lee"_s), qPrintable(about));
        QVERIFY(card->save(row, u"2016-06"_s, false));
        QTRY_COMPARE(value(u"Founded"_s), u"2016-06"_s);
        QCOMPARE(state(), FieldListModel::State::Plain);
    }

    void says_until_when_it_is_to_be_completed() {
        m_dossier->setShowsEmpty(true);
        const auto [shown, first] = rowOf(u"First contact"_s);

        QVERIFY(shown->save(first, u"2026-11-20"_s, false));
        QTRY_COMPARE(value(u"First contact"_s), u"2026-11-20"_s);
        const QStringList due = m_dossier->dueTexts();
        QVERIFY(shown->save(first, u"2026-11-10"_s, false));
        QTRY_COMPARE(value(u"First contact"_s), u"2026-11-10"_s);
        const QStringList overdue = m_dossier->overdueTexts();
        const auto [stages, stage] = rowOf(u"Stage"_s);
        QVERIFY(stages->save(stage, u"Needs research"_s, false));
        QTRY_COMPARE(value(u"Stage"_s), u"Needs research"_s);

        QCOMPARE(due, QStringList{u"To be completed: within 3 working days, by 2026-11-25 · missing: Stage"_s});
        QCOMPARE(
            overdue, QStringList{u"To be completed: within 3 working days, was due by 2026-11-13 · missing: Stage"_s});
        QCOMPARE(m_dossier->overdueTexts() + m_dossier->dueTexts(), QStringList{});
    }

    void saves_an_edit_as_one_change_and_takes_it_back() {
        const std::size_t before = entries();
        const auto [card, row] = rowOf(u"Founded"_s);

        QVERIFY(card->save(row, u"2016年5月3日"_s, false));

        QTRY_COMPARE(value(u"Founded"_s), u"2016-05-03"_s);
        QCOMPARE(entries(), before + 1);
        QCOMPARE(m_session->stored(m_customer.id).value().values.text(Field::FoundedOn), u"2016-05-03"_s);
        (*m_session)->editing()->undoLast();
        QTRY_COMPARE(value(u"Founded"_s), u"2016-05"_s);
        (*m_session)->editing()->redoLast();
        QTRY_COMPARE(value(u"Founded"_s), u"2016-05-03"_s);
    }

    void writes_nothing_where_nothing_was_changed() {
        const std::size_t before = entries();
        const auto [card, row] = rowOf(u"Founded"_s);

        QVERIFY(card->save(row, card->editText(row), false));

        QCOMPARE(entries(), before);
        QVERIFY(!(*m_session)->editing()->canUndo());
    }

    void refuses_what_cannot_be_read_and_keeps_what_was_typed() {
        const auto [card, row] = rowOf(u"Founded"_s);

        QVERIFY(!card->save(row, u"去年春天"_s, false));

        QVERIFY(!problem(u"Founded"_s).isEmpty());
        QCOMPARE(card->editText(row), u"去年春天"_s);
        card->revert(row);
        QCOMPARE(card->editText(row), u"2016-05"_s);
        QVERIFY(problem(u"Founded"_s).isEmpty());
    }

    void keeps_what_is_doubtful_as_written_if_a_person_says_so() {
        const auto [card, row] = rowOf(u"Founded"_s);
        QVERIFY(!card->save(row, u"去年春天"_s, false));

        QVERIFY(card->save(row, u"去年春天"_s, true));

        QTRY_COMPARE(value(u"Founded"_s), u"去年春天"_s);
        QCOMPARE(m_session->stored(m_customer.id).value().values[Field::FoundedOn].markCode, "date-invalid"_ba);
    }

    void does_not_let_a_required_field_go() {
        const auto [card, row] = rowOf(u"Name"_s);

        QVERIFY(!card->save(row, u"  "_s, false));

        QVERIFY(!problem(u"Name"_s).isEmpty());
    }

    void fills_the_levels_of_a_region_from_one_text() {
        m_dossier->setShowsEmpty(true);
        const auto [card, row] = rowOf(u"Region"_s);

        QVERIFY(card->save(row, u"广东深圳南山区"_s, false));

        QTRY_COMPARE(value(u"Region"_s), u"广东省 深圳市 南山区"_s);
        QCOMPARE(m_session->stored(m_customer.id).value().values.text(Field::County), u"440305"_s);
    }

    void adds_a_contact_and_takes_one_out() {
        ItemListModel *contacts = m_dossier->contacts();
        contacts->beginDraft();
        contacts->draft()->fill(Field::ContactName, u"刘敏"_s);
        contacts->submitDraft();
        QVERIFY(contacts->draft());
        contacts->draft()->fill(Field::ContactPhones, u"021-62345678"_s);
        contacts->submitDraft();

        QTRY_COMPARE(contacts->count(), 2);
        QVERIFY(!contacts->draft());
        contacts->remove(0);
        QTRY_COMPARE(contacts->count(), 1);
        QCOMPARE(contacts->data(contacts->index(0), ItemListModel::Heading).toString(), u"刘敏"_s);
        (*m_session)->editing()->undoLast();
        QTRY_COMPARE(contacts->count(), 2);
        QCOMPARE(contacts->data(contacts->index(0), ItemListModel::Heading).toString(), u"王芳"_s);
    }

    void logs_a_follow_up_of_today() {
        m_dossier->followUps()->beginDraft();
        m_dossier->followUps()->draft()->fill(Field::FollowUpSummary, u"报价已发"_s);
        m_dossier->followUps()->submitDraft();

        QTRY_COMPARE(m_dossier->followUps()->count(), 1);
        const Item item = m_session->stored(m_customer.id).value().items(Part::FollowUps).front();
        QCOMPARE(item.values.text(Field::FollowUpOn), u"2026-11-20"_s);
        QCOMPARE(item.values.text(Field::FollowUpBy), u"kim"_s);
    }

    void tells_versions_with_what_stood_there_before() {
        const auto [card, row] = rowOf(u"Tier"_s);

        QVERIFY(card->save(row, u"A"_s, false));

        QTRY_COMPARE(m_dossier->versions()->count(), 2);
        const auto lines = m_dossier->versions()
                               ->data(m_dossier->versions()->index(0), VersionListModel::Lines)
                               .value<QList<VersionLine>>();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.front().before, u"B"_s);
        QCOMPARE(lines.front().after, u"A"_s);
    }

    void shows_the_former_dossier_until_the_next_is_read() {
        const Customer next = another();
        QTRY_VERIFY(!m_dossier->isLoading());
        std::latch latch{1};
        auto held = (*m_session)->workspace().reader().run([&latch](Database &) -> Result<void> {
            latch.wait();
            return {};
        });

        choose(next);

        QVERIFY(m_dossier->isLoading());
        QVERIFY(!m_dossier->isArrived());
        QCOMPARE(m_dossier->name(), u"北京科技有限公司"_s);
        latch.count_down();
        QTRY_VERIFY(m_dossier->isArrived());
        QCOMPARE(m_dossier->name(), u"上海恒启信息科技有限公司"_s);
        QCOMPARE(value(u"Founded"_s), u"2020-01"_s);
        held.waitForFinished();
    }

    void keeps_the_rows_that_the_next_dossier_has_too() {
        const Customer next = another();
        const auto [card, row] = rowOf(u"Founded"_s);
        const QSignalSpy reset{card, &FieldListModel::modelReset};
        const QSignalSpy gone{card, &FieldListModel::rowsRemoved};
        const QSignalSpy goneContacts{m_dossier->contacts(), &ItemListModel::rowsRemoved};

        choose(next);

        QTRY_COMPARE(value(u"Founded"_s), u"2020-01"_s);
        QCOMPARE(reset.count() + gone.count() + goneContacts.count(), 0);
    }

    void brings_and_takes_away_the_rows_that_differ() {
        const Customer next = another();
        const Customer bare = customerOf({{Field::Name, u"南京青石"_s}, {Field::ShortName, u"青石"_s}});
        m_session->store({bare});

        choose(bare);

        QTRY_COMPARE(value(u"Short name"_s), u"青石"_s);
        QVERIFY(!rowOf(u"Founded"_s).first);
        QCOMPARE(m_dossier->contacts()->count(), 0);
        choose(next);
        QTRY_COMPARE(value(u"Founded"_s), u"2020-01"_s);
        QVERIFY(!rowOf(u"Short name"_s).first);
        QCOMPARE(m_dossier->contacts()->count(), 1);
    }

    void forgets_what_was_typed_for_another() {
        const Customer next = another();
        const auto [card, row] = rowOf(u"Founded"_s);
        QVERIFY(!card->save(row, u"去年春天"_s, false));

        choose(next);

        QTRY_VERIFY(m_dossier->isArrived());
        QVERIFY(problem(u"Founded"_s).isEmpty());
        QCOMPARE(card->editText(row), u"2020-01"_s);
    }

    void tells_where_a_value_comes_from() {
        const auto [card, row] = rowOf(u"Tier"_s);

        QVERIFY(card->data(card->index(row), FieldListModel::About).toString().contains(u"kim"_s));
    }

    void shows_nobody_what_is_hidden_from_his_role() {
        m_customer = customerOf({{Field::Name, u"上海恒启信息科技有限公司"_s}, {Field::Budget, u"100..200"_s},
            {Field::Remark, u"月底回访"_s}});
        m_customer.items(Part::AnnualAmounts) = {{.id = QUuid::createUuid(),
            .values = valuesOf({{Field::AnnualAmountYear, u"2025"_s}, {Field::AnnualAmountAmount, u"100"_s}})}};
        m_session->store({m_customer});
        QVERIFY(m_session->write([](Database &database) {
            return Accounts{database}.add({.name = u"lee"_s, .role = Role::Administrator}).and_then([&database] {
                return Accounts{database}.set({.name = u"kim"_s, .role = Role::Service});
            });
        }));
        m_dossier.reset();
        m_session->reopen();
        DossierModel dossier;
        dossier.setSession(&**m_session);
        dossier.setCustomer(m_customer.id.toString(QUuid::WithoutBraces));
        QTRY_VERIFY(!dossier.isLoading());

        QCOMPARE(dossier.annualAmounts()->count(), 0);
        QStringList told;
        for (QQmlListProperty<FieldListModel> side : {dossier.leftCards(), dossier.rightCards()})
            for (qsizetype i = 0; i < side.count(&side); ++i)
                for (int row = 0; row < side.at(&side, i)->rowCount(); ++row)
                    told << side.at(&side, i)->index(row).data(FieldListModel::Label).toString();
        QVERIFY(told.contains(u"Remark"_s));
        QVERIFY(!told.contains(u"Budget"_s));
        QVERIFY(dossier.isReadOnly());
    }
};

QTEST_GUILESS_MAIN(DossierModelTest)
#include "DossierModelTest.moc"
