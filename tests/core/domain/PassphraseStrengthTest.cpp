#include "domain/PassphraseStrength.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class PassphraseStrengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rates_data() {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<PassphraseStrength>("strength");
        QTest::newRow("nothing") << QString{} << PassphraseStrength::Weak;
        QTest::newRow("a common password") << u"Passw0rd123456"_s << PassphraseStrength::Weak;
        QTest::newRow("a common password in disguise") << u"P@$$word2024!"_s << PassphraseStrength::Weak;
        QTest::newRow("a mobile number") << u"13800138000"_s << PassphraseStrength::Weak;
        QTest::newRow("a birthday") << u"19870305"_s << PassphraseStrength::Weak;
        QTest::newRow("one key held down") << u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s << PassphraseStrength::Weak;
        QTest::newRow("a long run") << u"abcdefghijklmnopqrstuvwxyz0123456789"_s << PassphraseStrength::Weak;
        QTest::newRow("ten random letters") << u"kqvwtmzryd"_s << PassphraseStrength::Weak;
        QTest::newRow("eleven mixed characters") << u"k7#Vq2!mZx9"_s << PassphraseStrength::Fair;
        QTest::newRow("seven Chinese characters") << u"春眠不觉晓处闻"_s << PassphraseStrength::Fair;
        QTest::newRow("sixteen mixed characters") << u"k7#Vq2!mZx9r&W4p"_s << PassphraseStrength::Strong;
        QTest::newRow("four words") << u"correct horse battery staple"_s << PassphraseStrength::Strong;
        QTest::newRow("ten Chinese characters") << u"窗外老树今年没有开花"_s << PassphraseStrength::Strong;
    }

    void rates() {
        QFETCH(const QString, passphrase);
        QFETCH(const PassphraseStrength, strength);

        QCOMPARE(strengthOf(passphrase), strength);
    }

    void never_rates_a_longer_random_one_lower() {
        const QString random = u"k7#Vq2!mZx9r&W4p"_s;

        for (qsizetype length = 1; length <= random.size(); ++length)
            QVERIFY(passphraseBits(random.first(length)) > passphraseBits(random.first(length - 1)));
    }
};

QTEST_GUILESS_MAIN(PassphraseStrengthTest)
#include "PassphraseStrengthTest.moc"
