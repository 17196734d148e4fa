// bench.dossier WORKSPACE PASSPHRASE-FILE: opens the window on a workspace and goes up and down among dossiers with 200
// interactions, 20 contacts and 50 contracts, which are made at the first run; one of them has a history of 10,000
// entries, of which versions are asked for. Prints a line of JSON: the milliseconds from the key until the frame with
// the dossier is drawn, those of the one with the long history, those until a version of it is there, from its whole
// history, and the processor milliseconds of a frame while the list scrolls. Drawn by software, without a display.
// For bench.py.
#include "bench/NextDossier.h"

#include "db/Changes.h"
#include "db/DatabaseThread.h"
#include "db/History.h"
#include "domain/IdSequence.h"

#include <QJsonObject>

using namespace dossier;
using namespace dossier::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kContacts = 20;
constexpr int kFollowUps = 200;
constexpr int kContracts = 50;
constexpr int kDossiers = 30; ///< They stand at the top of the list, the one with the long history first.
constexpr int kEntries = 10'000;
constexpr int kEntriesADay = 100;
constexpr int kRounds = 4; ///< Down the dossiers and up again.
constexpr int kVersions = 100;

const QString kLongOne = u"BENCH-HISTORY"_s;
const QDateTime kBegin = QDateTime::fromString(u"2020-01-01T09:00:00+08:00"_s, Qt::ISODate);

template <class T>
T sound(Result<T> result) {
    if (!result)
        qFatal("%s %s", result.error().code.constData(), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

Customer invented(int number, IdSequence &ids) {
    Customer customer{.id = ids.next()};
    customer.values.setText(Field::Number, number == 0 ? kLongOne : u"BENCH-%1"_s.arg(number));
    customer.values.setText(Field::Name, u"深圳恒启信达第%1科技有限公司"_s.arg(number));
    customer.values.setText(Field::CustomerType, u"customer"_s);
    customer.values.setText(Field::MainBusiness, u"设备租赁、仓储与进出口"_s);
    const auto add = [&](Part part, std::initializer_list<std::pair<Field, QString>> texts) {
        Item &item = customer.items(part).emplace_back(Item{.id = ids.next()});
        for (const auto &[field, text] : texts)
            item.values.setText(field, text);
    };
    for (int i = 0; i < kContacts; ++i)
        add(Part::Contacts, {{Field::ContactName, u"王芳%1"_s.arg(i)}, {Field::ContactTitle, u"采购经理"_s},
                                {Field::ContactPhones, u"+86138%1"_s.arg(i + number * 100, 8, 10, QChar{u'0'})}});
    for (int i = 0; i < kFollowUps; ++i)
        add(Part::FollowUps,
            {{Field::FollowUpOn, kBegin.date().addDays(i).toString(Qt::ISODate)}, {Field::FollowUpMethod, u"visit"_s},
                {Field::FollowUpSummary, u"第 %1 次拜访，谈到付款周期与下一批设备的交期"_s.arg(i)}});
    for (int i = 0; i < kContracts; ++i)
        add(Part::Contracts,
            {{Field::ContractRecordNumber, u"HT-%1"_s.arg(i)}, {Field::ContractRecordProduct, u"激光切割机"_s},
                {Field::ContractRecordAmount, QString::number(1'000'000 + i)}});
    return customer;
}

ChangeSet setOn(int day, IdSequence &ids) {
    return {.id = ids.next(),
        .actor = u"bench"_s,
        .osUser = u"bench"_s,
        .asOf = kBegin.addDays(day),
        .origin = {.kind = Origin::Kind::Edit, .text = u"拜访"_s},
        .next = {}};
}

/// Makes the dossiers, and the history of the first of them: a field of its own or of a follow-up at a time.
Result<void> fill(Database &database) {
    IdSequence ids{QDateTime::currentDateTime()};
    std::vector<CustomerChange> creations;
    for (int number = kDossiers - 1; number >= 0; --number)
        creations.push_back(creation(invented(number, ids)));
    const QUuid longOne = creations.back().customer;
    ChangeSet made = setOn(0, ids);
    made.next = streamOf(std::move(creations));
    sound(applyChangeSet(database, std::move(made), {.at = QDateTime::currentDateTime()}));
    Customer now = sound(Customers{database}.byId(longOne));
    for (int entry = 1; entry < kEntries;) {
        ChangeSet day = setOn(1 + entry / kEntriesADay, ids);
        std::vector<CustomerChange> changes;
        do {
            Customer after = now;
            if (entry % 2 == 0)
                after.values.setText(Field::Remark, u"第 %1 次改动"_s.arg(entry));
            else
                after.items(Part::FollowUps)[std::size_t(entry % kFollowUps)].values.setText(
                    Field::FollowUpNextPlan, u"第 %1 次改动"_s.arg(entry));
            changes.push_back(difference(now, after));
            now = std::move(after);
        } while (++entry < kEntries && entry % kEntriesADay != 0);
        day.next = streamOf(std::move(changes));
        sound(applyChangeSet(database, std::move(day), {.at = QDateTime::currentDateTime()}));
    }
    return {};
}

class Desk {
public:
    explicit Desk(BenchSession &session) : m_session{session} {
        m_engine.loadFromModule("Dossier.Shell", "Main");
        m_window = shown(m_engine);
        m_window->requestActivate();
        waitFor("the window", [this] { return m_window->isActive(); });
    }

    void open(const QString &workspace, const QString &passphraseFile);
    /// Times the dossiers, and the one with the long history by itself.
    QJsonObject opening();
    QJsonObject versions();
    double frame() { return scrolled(*m_window, *m_window->findChild<QQuickItem *>(u"customers"_s)); }

private:
    template <class Work>
    auto database(DatabaseThread &thread, Work work) {
        auto future = thread.run(std::move(work));
        waitFor("the database", [&future] { return future.isFinished(); });
        return future.takeResult();
    }

    BenchSession &m_session;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    CustomerListModel *m_list = nullptr;
    DossierModel *m_dossier = nullptr;
};

void Desk::open(const QString &workspace, const QString &passphraseFile) {
    m_session.open(workspace, passphraseFile);
    waitFor("the workspace", [this] { return (*m_session).isOpen(); });
    const auto there =
        database((*m_session).workspace().reader(), [](Database &opened) { return Customers{opened}.idOf(kLongOne); });
    if (!there) {
        sound(database((*m_session).workspace().writer(), fill));
        Q_EMIT(*m_session).editing()->customersChanged({});
    }
    waitFor("the list", [this] {
        m_list = m_window->findChild<CustomerListModel *>();
        return m_list && (*m_session).isSearchReady() && m_list->isSettled();
    });
    QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(m_window, Qt::Key_Down);
    QTest::keyClick(m_window, Qt::Key_Home, Qt::ControlModifier);
    waitFor("the dossier", [this] {
        m_dossier = m_window->findChild<DossierModel *>();
        return m_dossier && m_dossier->isArrived() && m_dossier->number().startsWith("BENCH-"_L1);
    });
}

QJsonObject Desk::opening() {
    std::vector<double> times;
    std::vector<double> longOnes;
    for (int round = 0; round < kRounds; ++round)
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up})
            for (int i = 1; i < kDossiers; ++i) {
                QTest::qWait(std::chrono::milliseconds{50});
                const double time = chosen(*m_window, *m_list, *m_dossier, key);
                (m_dossier->number() == kLongOne ? longOnes : times).push_back(time);
            }
    QJsonObject result = told(u"dossier"_s, times);
    add(result, told(u"long"_s, longOnes));
    return result;
}

QJsonObject Desk::versions() {
    DatabaseThread &reader = (*m_session).workspace().reader();
    const QUuid id = sound(database(reader, [](Database &opened) { return Customers{opened}.idOf(kLongOne); }));
    std::vector<double> times;
    for (int i = 0; i < kVersions; ++i) {
        const QDateTime time = kBegin.addDays(kEntries / kEntriesADay * i / kVersions).addSecs(1);
        times.push_back(database(reader, [id, time](Database &opened) {
            QElapsedTimer timer;
            timer.start();
            sound(History{opened}.byIdAt(id, time));
            return Result<double>{double(timer.nsecsElapsed()) / 1e6};
        }).value());
    }
    return told(u"version"_s, times);
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 3)
        return 1;
    return printed(argc, argv, [argv](BenchSession &session) {
        Desk desk{session};
        desk.open(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
        QJsonObject result = desk.opening();
        add(result, desk.versions());
        result.insert(u"frame"_s, desk.frame());
        return result;
    });
}
