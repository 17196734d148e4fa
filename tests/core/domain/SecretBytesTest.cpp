#include "domain/SecretBytes.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class SecretBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_what_it_is_given() {
        const SecretBytes secret = SecretBytes::copyOf("\x00key\xff"_ba);

        QCOMPARE(secret.view().toByteArray(), "\x00key\xff"_ba);
        QVERIFY(secret == secret.copy());
        QVERIFY(secret != SecretBytes::copyOf("\x00kez\xff"_ba));
        QVERIFY(secret != SecretBytes::copyOf("\x00key"_ba));
    }

    void is_empty_after_it_was_handed_on() {
        SecretBytes from = SecretBytes::random(32);
        SecretBytes to;

        to = std::move(from);

        QCOMPARE(to.size(), 32u);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): the point of the test
        QVERIFY(from == SecretBytes{});
    }

    void is_random_each_time() { QVERIFY(SecretBytes::random(32) != SecretBytes::random(32)); }

    void wipes_text_and_bytes() {
        QByteArray bytes = "hunter2"_ba;
        QString text = u"hunter2"_s;

        wipe(bytes);
        wipe(text);

        QVERIFY(bytes.isEmpty());
        QVERIFY(text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "SecretBytesTest.moc"
