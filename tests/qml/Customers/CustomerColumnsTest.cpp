#include "Customers/CustomerColumns.h"

#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class CustomerColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_a_column_in_its_usual_place_and_never_none() {
        CustomerColumns columns;
        columns.restore(u"number:100,tier:80"_s);
        QSignalSpy changes{&columns, &CustomerColumns::changed};

        columns.toggle(u"name"_s);
        QCOMPARE(columns.shown(), (QStringList{u"number"_s, u"name"_s, u"tier"_s}));
        for (const QString &column : columns.shown())
            columns.toggle(column);

        QCOMPARE(columns.shown(), QStringList{u"tier"_s});
        QCOMPARE(changes.size(), 3);
        columns.toggle(u"no such column"_s);
        QCOMPARE(changes.size(), 3);
    }

    void keeps_widths_within_reason() {
        CustomerColumns columns;
        columns.restore(u"number:100,name:200"_s);

        columns.setWidth(u"number"_s, 5);
        QCOMPARE(columns.widths(), (QList{CustomerColumns::kNarrowest, 200}));
        QCOMPARE(columns.ends(), (QList{CustomerColumns::kNarrowest, CustomerColumns::kNarrowest + 200}));
        columns.setWidth(u"name"_s, 1'000'000);
        QCOMPARE(columns.widths().last(), CustomerColumns::kWidest);
    }

    void comes_back_as_it_was_kept_whatever_is_read() {
        CustomerColumns columns;
        columns.restore(u"name:300,number:90"_s);
        QCOMPARE(columns.kept(), u"name:300,number:90"_s);

        for (const QString &nonsense : {QString{}, u"x"_s, u",,:"_s, u"address_of_nobody:12"_s})
            columns.restore(nonsense);
        QCOMPARE(columns.kept(), u"name:300,number:90"_s);
        columns.restore(u"tier:-4,tier:90"_s);
        QCOMPARE(columns.kept(), u"tier:%1"_s.arg(CustomerColumns::kNarrowest));
    }
};

QTEST_GUILESS_MAIN(CustomerColumnsTest)
#include "CustomerColumnsTest.moc"
