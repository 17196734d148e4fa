// bench.storage [CUSTOMERS] [FOLDER]: wall and processor seconds of writing, reading, verifying and undoing that many
// dossiers (a million) in an encrypted database, each with 14 values and a contact. For whoever works on core/db; the
// figures against other programs are those of './dev bench'.
#include "db/Changes.h"
#include "db/Customers.h"
#include "db/Verification.h"
#include "domain/IdSequence.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime::fromString(u"2024-05-03T09:00:00+08:00"_s, Qt::ISODate);

/// One change, told with what it took.
template <class Work>
void measure(const char *name, Work work) {
    QElapsedTimer wall;
    wall.start();
    const std::clock_t begun = std::clock();
    const auto result = work();
    if (!result) {
        std::fprintf(
            stderr, "%s failed: %s %s\n", name, result.error().code.constData(), qPrintable(result.error().detail));
        std::exit(1);
    }
    std::printf("%-12s %7.2f s wall %7.2f s processor\n", name, double(wall.elapsed()) / 1000,
        double(std::clock() - begun) / CLOCKS_PER_SEC);
}

CustomerChange invented(qint64 i, IdSequence &ids) {
    const QString n = QString::number(i);
    CustomerChange change{.customer = ids.next(), .kind = CustomerChange::Kind::Create};
    change.place = {.file = u"customers.csv"_s, .row = i + 2};
    const auto set = [&change](Field field, QString text) { change.fields.push_back({field, {}, {.text = text}}); };
    set(Field::Number, n.rightJustified(7, u'0'));
    set(Field::Kind, u"organisation"_s);
    set(Field::Name, u"深圳恒启信达"_s + n + u"科技有限公司"_s);
    set(Field::Uscc, u"91440305"_s + n.rightJustified(10, u'0'));
    set(Field::Industry, u"I65"_s);
    set(Field::IndustryText, u"软件和信息技术服务业"_s);
    set(Field::CustomerType, u"prospect"_s);
    set(Field::Source, u"referral"_s);
    set(Field::Province, u"440000"_s);
    set(Field::City, u"440300"_s);
    set(Field::County, u"440305"_s);
    set(Field::FirstCooperationOn, u"2021-03-17"_s);
    set(Field::TotalAmount, QString::number(12'600 + i));
    set(Field::Remark, u"付款周期60天"_s);
    ItemChange contact{.part = Part::Contacts, .id = ids.next(), .kind = ItemChange::Kind::Add};
    contact.fields = {{Field::ContactName, {}, {.text = u"王芳"_s}}, {Field::ContactTitle, {}, {.text = u"采购主管"_s}},
        {Field::ContactPhones, {}, {.text = u"+8613"_s + n.rightJustified(9, u'0')}},
        {Field::ContactEmails, {}, {.text = u"c"_s + n + u"@example.com"_s}}};
    change.items.push_back(std::move(contact));
    return change;
}

ChangeSet inventedSet(qint64 count) {
    auto ids = std::make_shared<IdSequence>(kNow);
    return {.id = ids->next(),
        .actor = u"bench"_s,
        .osUser = {},
        .origin = {.kind = Origin::Kind::Import, .text = u"customers.csv"_s},
        .next = [ids, count, i = qint64(0)]() mutable -> Result<std::optional<CustomerChange>> {
            if (i == count)
                return std::nullopt;
            return invented(i++, *ids);
        },
        .mayRunAhead = true};
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application{argc, argv};
    const qint64 count = argc > 1 ? QByteArray{argv[1]}.toLongLong() : 1'000'000;
    const QTemporaryDir folder{(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath()) + u"/bench-XXXXXX"_s};
    const QString path = folder.filePath(u"dossier.db"_s);
    auto opened =
        Database::open({.path = path, .key = SecretBytes::random(32), .access = DatabaseOptions::Access::Create});
    if (!opened)
        return 1;
    Database &database = **opened;
    QUuid run;

    measure("inventing", [&]() -> Result<void> {
        for (auto next = inventedSet(count).next; next().value();) {
        }
        return {};
    });
    measure("writing", [&] {
        return applyChangeSet(database, inventedSet(count), {.at = kNow}).transform([&run](const Applied &applied) {
            run = applied.change;
        });
    });
    std::printf("%-12s %7lld MB\n", "file", static_cast<long long>(QFileInfo{path}.size() >> 20));
    measure("matching", [&] { return Customers{database}.forEachMatchKey([](const MatchKey &) { return true; }); });
    measure("streaming", [&] { return Customers{database}.forEach({}, [](Customer &&) { return true; }); });
    measure("paging", [&] { return Customers{database}.page({.limit = 50}); });
    measure("verifying", [&] { return Verification{database}.run(); });
    measure("undoing", [&] {
        return undo(
            database, run, {.id = QUuid::createUuid(), .actor = u"bench"_s, .osUser = {}, .next = {}}, {.at = kNow});
    });
    return 0;
}
