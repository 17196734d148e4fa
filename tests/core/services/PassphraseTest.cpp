#include "services/Passphrase.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class PassphraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takes_one_line_end_off_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("none") << "open sesame"_ba << "open sesame"_ba;
        QTest::newRow("LF") << "open sesame\n"_ba << "open sesame"_ba;
        QTest::newRow("CRLF") << "open sesame\r\n"_ba << "open sesame"_ba;
        QTest::newRow("two LF") << "open sesame\n\n"_ba << "open sesame\n"_ba;
        QTest::newRow("CR alone") << "open sesame\r"_ba << "open sesame\r"_ba;
        QTest::newRow("blanks around") << " open sesame \n"_ba << " open sesame "_ba;
    }

    void takes_one_line_end_off() {
        QFETCH(const QByteArray, given);
        QFETCH(const QByteArray, kept);

        const Result<Passphrase> passphrase = Passphrase::fromBytes(given);

        QCOMPARE(passphrase.value().bytes().view().toByteArray(), kept);
    }

    void is_the_same_however_the_keyboard_composes_it() {
        const Result<Passphrase> composed = Passphrase::fromText(u"caf\u00e9 \uc758"_s);
        const Result<Passphrase> decomposed = Passphrase::fromText(u"cafe\u0301 \u110b\u1174"_s);

        QVERIFY(composed.value() == decomposed.value());
    }

    void refuses_what_cannot_be_typed_again_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("a line end alone") << "\r\n"_ba;
        QTest::newRow("no UTF-8") << "caf\xe9"_ba;
        QTest::newRow("cut UTF-8") << "caf\xc3"_ba;
        QTest::newRow("too long") << QByteArray{1025, 'x'};
    }

    void refuses_what_cannot_be_typed_again() {
        QFETCH(const QByteArray, given);

        const Result<Passphrase> passphrase = Passphrase::fromBytes(given);

        QVERIFY(!passphrase);
        QCOMPARE(passphrase.error().code, "passphrase-invalid"_ba);
        QCOMPARE(passphrase.error().kind, Error::Kind::Usage);
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "PassphraseTest.moc"
