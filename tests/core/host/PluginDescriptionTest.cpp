#include "host/PluginDescription.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument jsonAt(const QString &path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument{};
}

QJsonObject sound() {
    return {{u"id"_s, u"import-lists"_s}, {u"version"_s, u"1.2.3"_s}, {u"sdk"_s, u"1.0..1.9"_s},
        {u"name"_s, QJsonObject{{u"en"_s, u"Lists"_s}, {u"zh_CN"_s, u"列表"_s}}},
        {u"provides"_s, QJsonArray{u"importer"_s}}};
}

/// A null in @p change takes the entry away.
QJsonObject changed(const QJsonObject &description, const QJsonObject &change) {
    QJsonObject result = description;
    for (auto entry = change.begin(); entry != change.end(); ++entry)
        if (entry->isNull())
            result.remove(entry.key());
        else
            result.insert(entry.key(), entry.value());
    return result;
}

} // namespace

class PluginDescriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_the_entry_that_is_wrong_data() {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("wrong");
        // The same rows are held against the JSON schema by rules.plugins.
        for (const QJsonValue &row : jsonAt(QLatin1StringView{TEST_DATA} + "/plugin-descriptions.json"_L1).array())
            QTest::newRow(qPrintable(row["case"_L1].toString()))
                << row["change"_L1].toObject() << row["wrong"_L1].toString();
    }

    void names_the_entry_that_is_wrong() {
        QFETCH(const QJsonObject, change);
        QFETCH(const QString, wrong);

        const auto description = describedBy(changed(sound(), change));

        QCOMPARE(description.has_value(), wrong.isEmpty());
        if (!description) {
            QCOMPARE(description.error().code, "plugin-metadata");
            QVERIFY2(
                description.error().message.contains(u'"' + wrong + u'"'), qPrintable(description.error().message));
        }
    }

    void knows_every_entry_of_the_schema() {
        const QJsonObject schema = jsonAt(QLatin1StringView{PLUGIN_SCHEMA}).object();
        const QStringList entries = schema.value("properties"_L1).toObject().keys();

        QVERIFY(!entries.isEmpty());
        for (const QString &entry : entries) {
            const auto description = describedBy(changed(sound(), {{entry, 1}}));
            QVERIFY(!description);
            QVERIFY2(description.error().message.contains("wrong"_L1), qPrintable(entry));
        }
    }

    void reads_every_entry() {
        const auto description = describedBy(changed(
            sound(), {{u"summary"_s, QJsonObject{{u"zh_CN"_s, u"读取列表"_s}}}, {u"vendor"_s, u"Somebody"_s},
                         {u"permissions"_s, QJsonArray{u"read-files"_s}}, {u"departments"_s, QJsonArray{u"sales"_s}},
                         {u"requires"_s, QJsonArray{u"export-xlsx"_s}}}));

        QVERIFY(description);
        QCOMPARE(description->id, u"import-lists"_s);
        QCOMPARE(description->version, u"1.2.3"_s);
        QCOMPARE(description->firstSdk, (QVersionNumber{1, 0}));
        QCOMPARE(description->lastSdk, (QVersionNumber{1, 9}));
        QCOMPARE(description->name(QLocale{u"zh_CN"_s}), u"列表"_s);
        QCOMPARE(description->name(QLocale{u"de_DE"_s}), u"Lists"_s);
        QCOMPARE(description->summary(QLocale{u"zh_CN"_s}), u"读取列表"_s);
        QCOMPARE(description->vendor, u"Somebody"_s);
        QCOMPARE(description->provides, QStringList{u"importer"_s});
        QCOMPARE(description->permissions, QStringList{u"read-files"_s});
        QCOMPARE(description->departments, QStringList{u"sales"_s});
        QCOMPARE(description->dependencies, QStringList{u"export-xlsx"_s});
    }
};

QTEST_GUILESS_MAIN(PluginDescriptionTest)
#include "PluginDescriptionTest.moc"
