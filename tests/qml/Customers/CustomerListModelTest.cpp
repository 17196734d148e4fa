#include "Customers/CustomerListModel.h"

#include "support/CustomerBuilder.h"
#include "support/TestSession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <latch>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 2 * CustomerListModel::kBlock + 50;

std::vector<Customer> many() {
    std::vector<Customer> customers;
    for (int i = 0; i < kMany; ++i)
        customers.push_back(customerOf({{Field::Name, u"客户%1有限公司"_s.arg(i, 4, 10, QChar{u'0'})},
            {Field::CustomerType, u"prospect"_s}, {Field::Tier, u"A"_s}}));
    return customers;
}

/// A list of a workspace that has just been opened and whose index is not read yet: somebody holds the reader, but the
/// list's first question came before him.
class OpeningList {
public:
    OpeningList() {
        m_session.store(many());
        m_session.close();
        QObject::connect(&*m_session, &Session::stateChanged, &model, [this] { begin(); });
        m_session->openWorkspace(m_session.place(), {});
        if (!QTest::qWaitFor([this] { return model.count() > 0; }, 30'000))
            qFatal("no list: %s", qPrintable(m_session->errorText()));
    }
    ~OpeningList() { letIndexBeRead(); }

    Session &session() { return *m_session; }
    /// What has been asked for meanwhile is answered first.
    void letIndexBeRead() {
        if (!m_latch.try_wait())
            m_latch.count_down();
    }

private:
    std::latch m_latch{1};
    Async<void> m_held;
    TestSession m_session;

public:
    CustomerListModel model;

private:
    void begin() {
        if (!m_session->isOpen() || m_held.isValid())
            return;
        model.setSession(&*m_session);
        m_held = m_session->workspace().reader().run([this](Database &) -> Result<void> {
            m_latch.wait();
            return {};
        });
    }
};

} // namespace

class CustomerListModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;

    std::unique_ptr<CustomerListModel> list() {
        auto model = std::make_unique<CustomerListModel>();
        model->setSession(&**m_session);
        (void)QTest::qWaitFor([&] { return model->isSettled(); }, 20'000);
        return model;
    }

private Q_SLOTS:
    void initTestCase() {
        m_session = std::make_unique<TestSession>();
        m_session->store(many());
    }
    void cleanupTestCase() { m_session.reset(); }

    void counts_everybody_and_reads_the_first_block_only() {
        const auto model = list();

        QCOMPARE(model->count(), kMany);
        QVERIFY(model->data(model->index(0), CustomerListModel::Loaded).toBool());
        QVERIFY(!model->data(model->index(kMany - 1), CustomerListModel::Loaded).toBool());
    }

    void lists_the_first_before_everybody_is_counted() {
        OpeningList opening;
        CustomerListModel &model = opening.model;
        QSignalSpy anew{&model, &CustomerListModel::listedAnew};
        QSignalSpy moved{&model, &CustomerListModel::topMoved};

        QCOMPARE(model.count(), CustomerListModel::kBlock);
        QCOMPARE(model.countText(), u"…"_s);
        QVERIFY(!model.isLoading() && !model.isEmpty() && !model.isSettled());
        const QString top = model.idAt(30);
        model.setProperty("topRow", 30);
        opening.letIndexBeRead();

        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.countText(), u"250"_s);
        QCOMPARE(model.count(), kMany);
        QCOMPARE(model.idAt(30), top);
        QVERIFY(anew.isEmpty() && moved.isEmpty());
    }

    void says_that_everybody_is_being_read_where_an_order_waits_for_that() {
        OpeningList opening;
        CustomerListModel ordered;
        ordered.setSort(u"name"_s);

        ordered.setSession(&opening.session());

        QVERIFY(ordered.isLoading());
        QCOMPARE(ordered.countText(), u"being read…"_s);
        opening.letIndexBeRead();
        QTRY_COMPARE(ordered.countText(), u"250"_s);
    }

    void grows_where_it_is_looked_at_before_everybody_is_counted() {
        OpeningList opening;
        CustomerListModel &model = opening.model;
        QList<int> counts;
        connect(&model, &CustomerListModel::changed, this, [&] { counts << model.count(); });

        (void)model.data(model.index(CustomerListModel::kBlock - 1), CustomerListModel::Name);
        QCoreApplication::processEvents();
        opening.letIndexBeRead();

        QTRY_VERIFY(model.isSettled());
        QVERIFY(counts.contains(2 * CustomerListModel::kBlock));
        QCOMPARE(model.count(), kMany);
    }

    void selects_all_that_are_found() {
        const auto model = list();
        CustomerSelection selection;
        model->setSelection(&selection);

        model->setText(u"客户000"_s);
        model->selectAll();

        QTRY_COMPARE(selection.count(), 10);
    }

    void reads_a_block_when_one_of_its_rows_is_asked_for() {
        const auto model = list();
        const QModelIndex last = model->index(kMany - 1);

        QCOMPARE(model->data(last, CustomerListModel::Name).toString(), QString{});

        QTRY_VERIFY(model->data(last, CustomerListModel::Loaded).toBool());
        QVERIFY(model->data(last, CustomerListModel::Name).toString().startsWith(u"客户"_s));
        QVERIFY(model->isSettled());
    }

    void answers_the_last_text_however_quickly_it_was_typed() {
        const auto model = list();

        for (const QString &typed : {u"客"_s, u"客户0"_s, u"客户0007"_s})
            model->setText(typed);

        QTRY_COMPARE(model->count(), 1);
        QTRY_COMPARE(model->data(model->index(0), CustomerListModel::Name).toString(), u"客户0007有限公司"_s);
        QVERIFY(model->countText().startsWith(u"1 / 250"_s));
    }

    void finds_nobody_without_being_empty() {
        const auto model = list();

        model->setText(u"没有这个人"_s);

        QTRY_COMPARE(model->count(), 0);
        QVERIFY(!model->isEmpty());
    }

    void keeps_the_rules_of_item_models_while_it_changes() {
        const auto model = list();
        const QAbstractItemModelTester tester{model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest};

        model->setText(u"客户0007"_s);
        QTRY_COMPARE(model->count(), 1);
        model->setText(QString{});

        QTRY_COMPARE(model->count(), kMany);
    }

    void marks_what_was_searched_for() {
        TestSession session;
        const auto contact = [](const QString &name, const QString &phone) {
            return valuesOf({{Field::ContactName, name}, {Field::ContactPhones, phone}});
        };
        session.store({customerOf({{Field::Name, u"上海<恒启>科技有限公司"_s}},
            {contact(u"王磊"_s, u"+8613810322046"_s), contact(u"李娜"_s, u"+862168881234;ext=801"_s)})});
        CustomerListModel model;
        model.setSession(&*session);
        const auto shown = [&](const QString &text) {
            model.setText(text);
            (void)QTest::qWaitFor([&] { return model.isSettled() && session->isSearchReady(); }, 20'000);
            return QStringList{model.data(model.index(0), CustomerListModel::MarkedName).toString(),
                model.data(model.index(0), CustomerListModel::MarkedDetail).toString()};
        };

        QCOMPARE(shown({}), (QStringList{{}, {}}));
        QCOMPARE(
            shown(u"shanghai"_s), (QStringList{u"<b>上海</b>&lt;恒启&gt;科技有限公司"_s, u"王磊 · 13810322046"_s}));
        QCOMPARE(shown(u"2046"_s).last(), u"王磊 · 1381032<b>2046</b>"_s);
        QCOMPARE(shown(u"021-6888"_s).last(), u"Phone <b>021-6888</b>1234 转801 · 王磊 · 13810322046"_s);
        QCOMPARE(shown(u"lina"_s).last(), u"Contact <b>李娜</b> · 王磊 · 13810322046"_s);
    }

    void follows_the_chosen_one_and_keeps_its_place_while_others_come_and_go() {
        const auto model = list();
        QSignalSpy moved{model.get(), &CustomerListModel::topMoved};
        const int top = kMany - 20;
        (void)model->data(model->index(top), CustomerListModel::Name);
        QTRY_VERIFY(model->isSettled());
        model->setProperty("topRow", top);
        const QString topId = model->idAt(top);
        model->setChosen(model->idAt(top + 3));
        QCOMPARE(model->chosenRow(), top + 3);

        // The newest come first: everybody moves down by one.
        m_session->store({customerOf({{Field::Name, u"新来的有限公司"_s}})});

        QTRY_COMPARE(model->count(), kMany + 1);
        QCOMPARE(model->chosenRow(), top + 4);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.front(), (QList<QVariant>{top, top + 1}));
        QCOMPARE(model->idAt(top + 1), topId);
    }

    void sorts_by_a_field_both_ways() {
        const auto model = list();
        const auto first = [&] { return model->data(model->index(0), CustomerListModel::Name).toString(); };

        model->setSort(u"name"_s);
        QTRY_COMPARE(first(), u"客户0000有限公司"_s);
        model->setSort(u"-name"_s);
        QTRY_VERIFY(model->isSettled() && !first().contains(u"0000"_s));
    }

    void finds_whom_a_number_means() {
        const auto model = list();
        QSignalSpy found{model.get(), &CustomerListModel::lookedUp};
        const auto somebody =
            m_session->read([](Database &database) { return Customers{database}.page({.limit = 1}); });

        model->lookUp(somebody.value().front().number);

        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(QUuid{found.front().front().toString()}, somebody.value().front().id);
    }
};

QTEST_GUILESS_MAIN(CustomerListModelTest)
#include "CustomerListModelTest.moc"
