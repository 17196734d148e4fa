#include "services/KeySlots.h"

#include <QJsonArray>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

Passphrase phrase(const char *text) { return Passphrase::fromBytes(text).value(); }

/// Slots of a fresh workspace key with one passphrase, "open sesame".
struct Sample {
    SecretBytes key = SecretBytes::random(KeySlots::kKeySize);
    KeySlots keySlots{.workspace = QUuid::createUuid(), .key = QUuid::createUuid()};

    Sample() {
        const Result<void> added = keySlots.add(u"recovery"_s, phrase("open sesame"), key);
        Q_ASSERT(added);
    }
};

/// @p keySlots as read back with @p member of its first passphrase slot set to @p value.
Result<KeySlots> readBack(const KeySlots &keySlots, const QString &member, const QJsonValue &value) {
    QJsonObject object = keySlots.toJson();
    QJsonArray passphrases = object["passphrases"_L1].toArray();
    QJsonObject slot = passphrases[0].toObject();
    slot[member] = value;
    passphrases[0] = slot;
    object["passphrases"_L1] = passphrases;
    return KeySlots::fromJson(object, keySlots.workspace);
}

constexpr qint64 kMebibyte = 1024 * 1024;

} // namespace

class KeySlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gives_the_key_for_the_passphrase() {
        const Result<KeySlots> read = KeySlots::fromJson(m_sample.keySlots.toJson(), m_sample.keySlots.workspace);

        const Result<KeySlots::Unlocked> unlocked = read.value().open(phrase("open sesame"));

        QVERIFY(unlocked.value().key == m_sample.key);
        QCOMPARE(unlocked->slot, u"recovery"_s);
    }

    void costs_what_the_design_says() {
        const QJsonObject slot = m_sample.keySlots.toJson()["passphrases"_L1][0].toObject();

        QCOMPARE(slot["kdf"_L1].toString(), u"argon2id13"_s);
        QCOMPARE(slot["memory"_L1].toInteger(), 64 * kMebibyte);
        QCOMPARE(slot["passes"_L1].toInteger(), 3);
    }

    void refuses_another_passphrase() {

        const Result<KeySlots::Unlocked> unlocked = m_sample.keySlots.open(phrase("Open sesame"));

        QCOMPARE(unlocked.error().code, "passphrase-wrong"_ba);
        QCOMPARE(unlocked.error().kind, Error::Kind::Database);
    }

    void opens_with_a_second_slot_and_not_with_a_removed_one() {
        Sample sample;
        QVERIFY(sample.keySlots.add(u"manager"_s, phrase("second way"), sample.key));

        QCOMPARE(sample.keySlots.open(phrase("second way")).value().slot, u"manager"_s);
        QCOMPARE(sample.keySlots.open(phrase("open sesame")).value().slot, u"recovery"_s);
        QVERIFY(sample.keySlots.remove(u"recovery"_s));
        QVERIFY(!sample.keySlots.open(phrase("open sesame")));
    }

    void a_new_passphrase_replaces_the_old_one_of_its_slot() {
        Sample sample;
        QVERIFY(sample.keySlots.add(u"recovery"_s, phrase("changed"), sample.key));

        QVERIFY(sample.keySlots.open(phrase("changed")));
        QVERIFY(!sample.keySlots.open(phrase("open sesame")));
        QCOMPARE(sample.keySlots.passphrases.size(), 1u);
    }

    void holds_a_limited_number_of_slots() {
        Sample sample;
        while (sample.keySlots.passphrases.size() < KeySlots::kMostSlots)
            sample.keySlots.passphrases.push_back(sample.keySlots.passphrases.front());

        const Result<void> added = sample.keySlots.add(u"one more"_s, phrase("x"), sample.key);

        QCOMPARE(added.error().code, "too-many-slots"_ba);
    }

    void refuses_a_cost_out_of_bounds_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<qint64>("value");
        QTest::newRow("less memory") << u"memory"_s << 64 * kMebibyte - 1;
        QTest::newRow("fewer passes") << u"passes"_s << qint64{2};
        QTest::newRow("no passes") << u"passes"_s << qint64{0};
        QTest::newRow("negative memory") << u"memory"_s << qint64{-1};
        QTest::newRow("100 GB") << u"memory"_s << 100 * 1024 * kMebibyte;
        QTest::newRow("a million passes") << u"passes"_s << qint64{1'000'000};
    }

    void refuses_a_cost_out_of_bounds() {
        QFETCH(const QString, member);
        QFETCH(const qint64, value);

        const Result<KeySlots> read = readBack(m_sample.keySlots, member, value);

        QCOMPARE(read.error().code, "database-damaged"_ba);
    }

    void the_wrap_is_bound_to_all_that_stands_beside_it_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("memory") << u"memory"_s << QJsonValue{65 * kMebibyte};
        QTest::newRow("passes") << u"passes"_s << QJsonValue{4};
        QTest::newRow("name") << u"name"_s << QJsonValue{u"manager"_s};
    }

    void the_wrap_is_bound_to_all_that_stands_beside_it() {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);

        const Result<KeySlots> read = readBack(m_sample.keySlots, member, value);

        QCOMPARE(read.value().open(phrase("open sesame")).error().code, "passphrase-wrong"_ba);
    }

    void the_wrap_is_bound_to_its_workspace_and_key() {
        KeySlots elsewhere = m_sample.keySlots;
        elsewhere.workspace = QUuid::createUuid();
        KeySlots otherKey = m_sample.keySlots;
        otherKey.key = QUuid::createUuid();

        QVERIFY(!elsewhere.open(phrase("open sesame")));
        QVERIFY(!otherKey.open(phrase("open sesame")));
    }

    void names_a_key_without_telling_it() {
        const SecretBytes key = SecretBytes::random(KeySlots::kKeySize);

        QCOMPARE(KeySlots::idOf(key), KeySlots::idOf(key.copy()));
        QVERIFY(KeySlots::idOf(key) != KeySlots::idOf(SecretBytes::random(KeySlots::kKeySize)));
        QVERIFY(!key.view().toByteArray().contains(KeySlots::idOf(key).toRfc4122().first(4)));
    }

    void refuses_slots_that_are_damaged_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown kdf") << u"kdf"_s << QJsonValue{u"md5"_s};
        QTest::newRow("short salt") << u"salt"_s << QJsonValue{u"AAAA"_s};
        QTest::newRow("short nonce") << u"nonce"_s << QJsonValue{u"AAAA"_s};
        QTest::newRow("short key") << u"key"_s << QJsonValue{u"AAAA"_s};
        QTest::newRow("no key") << u"key"_s << QJsonValue{};
    }

    void refuses_slots_that_are_damaged() {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);

        QCOMPARE(readBack(m_sample.keySlots, member, value).error().code, "database-damaged"_ba);
    }

    void refuses_more_slots_than_it_makes() {
        QJsonObject object = m_sample.keySlots.toJson();
        QJsonArray passphrases;
        while (passphrases.size() <= qsizetype(KeySlots::kMostSlots))
            passphrases.append(object["passphrases"_L1][0]);
        object["passphrases"_L1] = passphrases;

        QCOMPARE(KeySlots::fromJson(object, m_sample.keySlots.workspace).error().code, "database-damaged"_ba);
    }

private:
    const Sample m_sample;
};

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "KeySlotsTest.moc"
