#include "domain/Masking.h"
#include "reference/Reference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class MaskingTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();

    QString person(QStringView name, QStringView honorific = {}) const {
        return maskedPerson(name, honorific, m_reference->personNames);
    }

private Q_SLOTS:
    void masks_a_phone_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("masked");
        QTest::newRow("mobile") << u"+8613800138000"_s << u"138****8000"_s;
        QTest::newRow("landline") << u"+862168881234"_s << u"021-6888****"_s;
        QTest::newRow("landline of seven digits") << u"+868982345678"_s << u"0898-234****"_s;
        QTest::newRow("extension") << u"+862168881234;ext=801"_s << u"021-6888****"_s;
        QTest::newRow("400") << u"+864001234567"_s << u"400****"_s;
        QTest::newRow("short") << u"+8695588"_s << u"955****"_s;
        QTest::newRow("Hong Kong") << u"+85255504081"_s << u"+852 ****"_s;
        QTest::newRow("elsewhere") << u"+4930123456"_s << u"****"_s;
        QTest::newRow("as written") << u"1380013 or so"_s << u"****"_s;
        QTest::newRow("none") << QString{} << QString{};
    }
    void masks_a_phone() {
        QFETCH(const QString, number);
        QFETCH(const QString, masked);

        QCOMPARE(maskedPhone(number), masked);
    }

    void leaves_no_run_of_the_hidden_digits() {
        QRandomGenerator random{7};
        for (int i = 0; i < 2'000; ++i) {
            const bool isMobile = i % 2 == 0;
            // No digit of what is hidden stands elsewhere in the number.
            const QString hidden = isMobile ? u"7777"_s : u"5555"_s;
            const auto digits = [&random](int count) {
                QString text;
                while (text.size() < count)
                    text += QChar(u"01234689"[random.bounded(8)]);
                return text;
            };
            const QString number =
                isMobile ? u"+8613"_s + digits(1) + hidden + digits(4) : u"+8621"_s + digits(4) + hidden;

            QVERIFY2(!maskedPhone(number).contains(hidden.first(1)), qPrintable(number + u' ' + maskedPhone(number)));
        }
    }

    void masks_an_address_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("masked");
        QTest::newRow("usual") << u"wangfang@example.com"_s << u"w***@example.com"_s;
        QTest::newRow("as long") << u"w.f@example.com"_s << u"w***@example.com"_s;
        QTest::newRow("one letter") << u"w@example.com"_s << u"***@example.com"_s;
        QTest::newRow("two signs") << u"\"a@b\"@example.com"_s << u"\"***@example.com"_s;
        QTest::newRow("rare letter") << u"𠮷田@example.com"_s << u"𠮷***@example.com"_s;
        QTest::newRow("no address") << u"wangfang"_s << u"***"_s;
        QTest::newRow("none") << QString{} << QString{};
    }
    void masks_an_address() {
        QFETCH(const QString, address);
        QFETCH(const QString, masked);

        QCOMPARE(maskedEmail(address), masked);
    }

    void masks_a_name_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("honorific");
        QTest::addColumn<QString>("masked");
        QTest::newRow("two characters") << u"王芳"_s << QString{} << u"王**"_s;
        QTest::newRow("three characters") << u"王建国"_s << QString{} << u"王**"_s;
        QTest::newRow("a surname alone") << u"王"_s << QString{} << u"王**"_s;
        QTest::newRow("two characters of surname") << u"欧阳玲超"_s << QString{} << u"欧阳**"_s;
        QTest::newRow("addressed") << u"王建国"_s << u"先生"_s << u"*先生"_s;
        QTest::newRow("addressed by title") << u"王"_s << u"总"_s << u"*总"_s;
        QTest::newRow("rare surname") << u"𠮷田"_s << QString{} << u"𠮷**"_s;
        QTest::newRow("combining mark") << u"é́lodie"_s << QString{} << u"é́**"_s;
        QTest::newRow("Latin") << u"Wang Fang"_s << QString{} << u"W**"_s;
        QTest::newRow("none") << QString{} << QString{} << QString{};
    }
    void masks_a_name() {
        QFETCH(const QString, name);
        QFETCH(const QString, honorific);
        QFETCH(const QString, masked);

        QCOMPARE(person(name, honorific), masked);
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "MaskingTest.moc"
