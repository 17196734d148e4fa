#include "services/export/CustomerFiles.h"

#include "host/PluginHost.h"
#include "reference/Reference.h"

#include "support/CustomerBuilder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

CustomerSource sourceOf(std::vector<Customer> customers) {
    return [customers = std::move(customers)](const VisitCustomer &visit) -> Result<void> {
        for (const Customer &customer : customers)
            if (!visit(customer))
                break;
        return {};
    };
}

QByteArray contentOf(const QString &path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{"no file"};
}

std::vector<Customer> two() {
    return {customerOf({{Field::Name, u"甲公司"_s}, {Field::TotalAmount, u"1260000"_s}},
                {valuesOf({{Field::ContactName, u"王"_s}, {Field::ContactPhones, u"+8613800138000"_s}}), FieldValues{},
                    valuesOf({{Field::ContactName, u"李"_s}})}),
        customerOf({{Field::Name, u"=乙"_s}, {Field::CustomerType, u"prospect"_s}},
            {valuesOf({{Field::FollowUpOn, u"2024-05-03"_s}, {Field::FollowUpSummary, u"a\nb"_s}})})};
}

} // namespace

class CustomerFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<const Reference> m_reference = Reference::load().value();
    PluginHost m_plugins{{}};
    QTemporaryDir m_folder;

    CustomerFiles files(Language language = Language::Chinese) { return {*m_reference, m_plugins, language}; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() { m_plugins.loadAll({PluginHost::trustedFolder()}); }

    void writes_a_table_with_the_columns_that_anybody_needs() {
        const auto count = files().write(path(u"a.csv"_s), sourceOf(two()));

        QCOMPARE(count.value(), 2);
        QCOMPARE(contentOf(path(u"a.csv"_s)),
            "\xEF\xBB\xBF"
            "客户名称,客户类型,累计合作金额(元),联系人姓名,联系方式,联系人姓名2,最近跟进日期,跟进内容摘要\r\n"
            "甲公司,,12600,王,13800138000,李,,\r\n"
            "'=乙,潜在客户,,,,,2024-05-03,\"a\nb\"\r\n");
    }

    void writes_a_table_in_english() {
        const auto count = files(Language::English).write(path(u"en.csv"_s), sourceOf(two()));

        QCOMPARE(count.value(), 2);
        QVERIFY(contentOf(path(u"en.csv"_s))
                .startsWith("\xEF\xBB\xBFName,Type,Total amount (CNY),Contact,Phone,Contact 2,"));
    }

    void writes_a_list_of_json() {
        const auto count = files().write(path(u"a.json"_s), sourceOf(two()));

        QCOMPARE(count.value(), 2);
        const QJsonArray list = QJsonDocument::fromJson(contentOf(path(u"a.json"_s))).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[1]["name"_L1].toString(), u"=乙"_s);
    }

    void writes_json_lines() {
        const auto count = files().write(path(u"a.JSONL"_s), sourceOf(two()));

        QCOMPARE(count.value(), 2);
        const QByteArrayList lines = contentOf(path(u"a.JSONL"_s)).split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object()["name"_L1].toString(), u"甲公司"_s);
        QCOMPARE(lines[2], "");
    }

    void writes_a_workbook_through_the_plugin() {
        const auto count = files().write(path(u"a.xlsx"_s), sourceOf(two()));

        QCOMPARE(count.value(), 2);
        QVERIFY(contentOf(path(u"a.xlsx"_s)).startsWith("PK"));
    }

    void writes_a_file_without_customers_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("json") << u"none.json"_s << "[]\n"_ba;
        QTest::newRow("jsonl") << u"none.jsonl"_s << ""_ba;
        QTest::newRow("csv") << u"none.csv"_s << QByteArray{"\xEF\xBB\xBF客户名称\r\n"};
    }

    void writes_a_file_without_customers() {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);

        const auto count = files().write(path(name), sourceOf({}));

        QCOMPARE(count.value(), 0);
        QCOMPARE(contentOf(path(name)), content);
    }

    void refuses_an_ending_that_nobody_writes() {
        const auto count = files().write(path(u"a.doc"_s), sourceOf(two()));

        QVERIFY(!count);
        QCOMPARE(count.error().code, "export-format");
        QCOMPARE(count.error().message, u"Files that end in \"doc\" cannot be written."_s);
    }

    void leaves_nothing_behind_when_it_fails_data() {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.json", "a.jsonl", "a.csv", "a.xlsx"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void leaves_nothing_behind_when_it_fails() {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const CustomerSource failing = [](const VisitCustomer &visit) -> Result<void> {
            visit(two().front());
            return std::unexpected{Error{.kind = Error::Kind::Damaged, .code = "database-damaged", .message = {}}};
        };

        const auto count = files().write(folder.filePath(name), failing);

        QCOMPARE(count.error().code, "database-damaged");
        QVERIFY(QDir{folder.path()}.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void can_be_cancelled() {
        const QTemporaryDir folder;
        const CustomerSource endless = [](const VisitCustomer &visit) -> Result<void> {
            while (visit(two().front())) {
            }
            return {};
        };

        const auto count =
            files().write(folder.filePath(u"a.json"_s), endless, [](qint64 written) { return written < 3000; });

        QCOMPARE(count.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir{folder.path()}.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

QTEST_GUILESS_MAIN(CustomerFilesTest)
#include "CustomerFilesTest.moc"
