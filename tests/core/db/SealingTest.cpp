#include "db/Sealing.h"
#include "db/Payload.h"
#include "support/RandomCustomers.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCustomer(16, 'c');
const QByteArray kOther(16, 'o');

Sealing sealingWith(char key) { return Sealing{SecretBytes::copyOf(QByteArray(32, key))}; }

DataKey newKey() {
    RandomBytes random;
    return Sealing::newKey(random);
}

QByteArray wrapped(const Sealing &sealing, const DataKey &key) {
    QByteArray bytes(Sealing::kWrappedSize, '\0');
    RandomBytes random;
    sealing.wrap(key, kCustomer, random, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

QByteArray sealed(const DataKey &key, const QByteArray &text) {
    RandomBytes random;
    QByteArray bytes(text.size() + Sealing::kOverhead, '\0');
    Sealing::seal(key, text, 7, kCustomer, random, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

} // namespace

class SealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens_what_it_sealed() {
        const Sealing sealing = sealingWith('k');
        const DataKey key = newKey();

        const auto opened = sealing.unwrap(wrapped(sealing, key), kCustomer);

        QVERIFY(opened);
        QVERIFY(opened->bytes == key.bytes);
        QCOMPARE(Sealing::open(*opened, sealed(key, "王芳"_ba), 7, kCustomer).value(), "王芳"_ba);
        QCOMPARE(Sealing::open(*opened, sealed(key, {}), 7, kCustomer).value(), QByteArray{});
    }

    void opens_no_key_that_was_altered_or_is_anothers() {
        const Sealing sealing = sealingWith('k');
        const QByteArray good = wrapped(sealing, newKey());
        QByteArray altered = good;
        altered[40] = char(altered[40] ^ 1);

        QVERIFY(!sealing.unwrap(altered, kCustomer));
        QVERIFY(!sealing.unwrap(good, kOther));
        QVERIFY(!sealing.unwrap(good.chopped(1), kCustomer));
        QVERIFY(!sealing.unwrap({}, kCustomer));
        QVERIFY(!sealingWith('x').unwrap(good, kCustomer));
    }

    void opens_no_payload_that_was_altered_or_moved() {
        const Sealing sealing = sealingWith('k');
        const DataKey key = newKey();
        const QByteArray good = sealed(key, "text"_ba);
        QByteArray altered = good;
        altered.back() = char(altered.back() ^ 1);

        QVERIFY(!Sealing::open(key, altered, 7, kCustomer));
        QVERIFY(!Sealing::open(key, good, 8, kCustomer));
        QVERIFY(!Sealing::open(key, good, 7, kOther));
        QVERIFY(!Sealing::open(key, good.first(20), 7, kCustomer));
        QVERIFY(!Sealing::open(newKey(), good, 7, kCustomer));
    }

    void never_seals_the_same_text_the_same_way() {
        const Sealing sealing = sealingWith('k');
        const DataKey key = newKey();

        QVERIFY(sealed(key, "text"_ba) != sealed(key, "text"_ba));
        QVERIFY(newKey().bytes != newKey().bytes);
    }

    void tells_its_own_check_from_anothers() {
        QVERIFY(sealingWith('k').accepts(sealingWith('k').check()));
        QVERIFY(!sealingWith('k').accepts(sealingWith('x').check()));
        QVERIFY(!sealingWith('k').accepts({}));
    }

    void links_everything_to_the_entry_before() {
        const Hash zeros{};
        const Hash ones = hashOf("1");
        const QByteArray payload = "payload"_ba;
        const Hash hash = chained(zeros, {1, kCustomer, zeros, zeros, payload});

        QVERIFY(hash == chained(zeros, {1, kCustomer, zeros, zeros, payload}));
        QVERIFY(hash != chained(ones, {1, kCustomer, zeros, zeros, payload}));
        QVERIFY(hash != chained(zeros, {2, kCustomer, zeros, zeros, payload}));
        QVERIFY(hash != chained(zeros, {1, kOther, zeros, zeros, payload}));
        QVERIFY(hash != chained(zeros, {1, kCustomer, ones, zeros, payload}));
        QVERIFY(hash != chained(zeros, {1, kCustomer, zeros, ones, payload}));
        QVERIFY(hash != chained(zeros, {1, kCustomer, zeros, zeros, "payloaf"_ba}));
    }

    void hashes_as_blake2b_does() {
        // Source: RFC 7693 gives the algorithm; the value is Python's hashlib.blake2b(b"abc", digest_size=32).
        const Hash hash = hashOf("abc");

        QCOMPARE((QByteArray{reinterpret_cast<const char *>(hash.data()), 32}.toHex()),
            "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_ba);
    }

    void carries_any_change_in_a_payload() {
        for (quint32 seed = 0; seed < 200; ++seed) {
            RandomCustomers random{seed};
            const Customer before = random.customer();
            CustomerChange change = difference(before, random.changed(before));
            change.place = {.file = u"名单.xlsx"_s, .sheet = u"一"_s, .row = 17, .column = u"F"_s};
            std::vector<char> bytes;

            appendChange(change, u"来电"_s, bytes);
            const auto read = readPayload(bytes, change.customer);

            QVERIFY(read);
            QCOMPARE(read->change, change);
            QCOMPARE(read->reason, u"来电"_s);
        }
    }

    void carries_any_creation_in_a_payload() {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const CustomerChange change = creation(RandomCustomers{seed}.customer());
            StoredDossier dossier;
            dossier.set(change);
            std::vector<char> bytes;

            appendCreation(dossier, {}, {}, bytes);

            QCOMPARE(readPayload(bytes, change.customer)->change, change);
        }
    }

    void refuses_any_part_of_a_payload() {
        const CustomerChange change = creation(RandomCustomers{1}.customer());
        StoredDossier dossier;
        dossier.set(change);
        std::vector<char> bytes;
        appendCreation(dossier, {.file = u"a.csv"_s, .row = 2}, {}, bytes);

        for (qsizetype size = 0; size < qsizetype(bytes.size()); ++size)
            QVERIFY(!readPayload(QByteArrayView{bytes}.first(size), change.customer));
        bytes.push_back('x');
        QVERIFY(!readPayload(bytes, change.customer));
    }

    void says_when_a_newer_version_wrote_a_payload() {
        const QByteArray newer = QByteArray::fromHex("860af6f6f6f6f6");

        QCOMPARE(readPayload(newer, {}).error().code, "workspace-too-new"_ba);
    }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "SealingTest.moc"
