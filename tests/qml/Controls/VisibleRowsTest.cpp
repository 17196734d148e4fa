#include "Controls/VisibleRows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QStringList numbered(int count) {
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << QString::number(i);
    return texts;
}

using Shown = QMap<int, QString>;

/// A place as its delegate knows it: the row of the source and its text.
QPair<int, QString> at(const VisibleRows &rows, int place) {
    const QModelIndex index = rows.index(place);
    return {index.data(rows.roleNames().key("row")).toInt(), index.data().toString()};
}

/// What is shown, by the row of the source.
Shown shown(const VisibleRows &rows) {
    Shown shown;
    for (int place = 0; place < rows.rowCount(); ++place)
        if (const auto [row, text] = at(rows, place); row >= 0)
            shown.insert(row, text);
    return shown;
}

} // namespace

class VisibleRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_a_stretch_and_not_beyond_the_end() {
        QStringListModel source{numbered(100)};
        VisibleRows rows;
        rows.setMost(4);
        rows.setSource(&source);

        rows.setFirst(10);
        QCOMPARE(shown(rows).keys(), (QList{10, 11, 12, 13}));
        rows.setFirst(99);
        QCOMPARE(shown(rows).keys(), (QList{96, 97, 98, 99}));
        source.setStringList(numbered(2));
        QCOMPARE(shown(rows).keys(), (QList{0, 1}));
    }

    void changes_only_the_places_of_rows_that_came() {
        QStringListModel source{numbered(100)};
        VisibleRows rows;
        rows.setMost(10);
        rows.setSource(&source);
        rows.setFirst(20);
        QSignalSpy changes{&rows, &VisibleRows::dataChanged};

        rows.setFirst(22);
        QCOMPARE(changes.size(), 2);
        rows.setFirst(21);
        QCOMPARE(changes.size(), 3);
        source.setData(source.index(90), u"out of sight"_s);
        QCOMPARE(changes.size(), 3);
        source.setData(source.index(25), u"in sight"_s);
        QCOMPARE(changes.size(), 4);
        QCOMPARE(shown(rows).value(25), u"in sight"_s);
    }

    void a_view_knows_every_row_whatever_happens() {
        QRandomGenerator random{7};
        QStringListModel source{numbered(30)};
        VisibleRows rows;
        rows.setMost(7);
        rows.setSource(&source);
        const QAbstractItemModelTester tester{&rows, QAbstractItemModelTester::FailureReportingMode::QtTest};
        // As delegates do: each place keeps what it was told last.
        QHash<int, QPair<int, QString>> told;
        const auto read = [&](int from, int to) {
            for (int place = from; place <= to; ++place)
                told[place] = at(rows, place);
        };
        const auto readAll = [&] {
            told.clear();
            read(0, rows.rowCount() - 1);
        };
        connect(&rows, &VisibleRows::dataChanged, this,
            [&](const QModelIndex &from, const QModelIndex &to) { read(from.row(), to.row()); });
        connect(&rows, &VisibleRows::modelReset, this, readAll);
        readAll();

        for (int round = 0; round < 3000; ++round) {
            switch (random.bounded(5)) {
            case 0: rows.setMost(1 + random.bounded(12)); break;
            case 1: source.insertRows(source.rowCount(), 1 + random.bounded(9)); break;
            case 2: source.removeRows(0, random.bounded(source.rowCount() + 1)); break;
            case 3: source.setStringList(numbered(random.bounded(40))); break;
            default: rows.setFirst(random.bounded(45)); break;
            }
            Shown seen;
            for (const auto &[row, text] : std::as_const(told))
                if (row >= 0)
                    seen.insert(row, text);
            const Shown now = shown(rows);
            QCOMPARE(seen, now);
            for (auto [row, text] : now.asKeyValueRange())
                QCOMPARE(text, source.index(row).data().toString());
            QCOMPARE(now.size(), std::min(rows.most(), source.rowCount()));
            if (!now.isEmpty()) {
                QCOMPARE(now.lastKey() - now.firstKey() + 1, now.size());
                QVERIFY(now.lastKey() < source.rowCount());
            }
        }
    }
};

QTEST_GUILESS_MAIN(VisibleRowsTest)
#include "VisibleRowsTest.moc"
