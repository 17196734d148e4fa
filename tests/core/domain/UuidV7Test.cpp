#include "domain/UuidV7.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class UuidV7Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carries_the_time_as_the_standard_has_it() {
        // The example of RFC 9562, appendix A.6: 2022-02-22 19:22:22 UTC.
        const QString text = uuidV7(1645557742000).toString(QUuid::WithoutBraces);

        QVERIFY(text.startsWith("017f22e2-79b0-7"_L1));
        QVERIFY(QStringLiteral("89ab").contains(text[19]));
    }

    void sorts_by_age() { QVERIFY(uuidV7(1000).toRfc4122() < uuidV7(1001).toRfc4122()); }

    void is_never_the_same() { QVERIFY(uuidV7(1000) != uuidV7(1000)); }
};

QTEST_GUILESS_MAIN(UuidV7Test)
#include "UuidV7Test.moc"
