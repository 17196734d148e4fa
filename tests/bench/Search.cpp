// bench.search DATABASE: reads inputs from standard input, a line each, and answers them from the index over a plain
// SQLite database, one letter after another as a person types them. Prints a line of JSON: how long reading everybody
// took (seconds), what the index takes (bytes a customer), and a keystroke's, a filter's and a sorting's milliseconds.
// For bench.py, which measures the peers.
#include "reference/Reference.h"
#include "services/index/CustomerIndex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPage = 50;

double percentile(std::vector<double> &values, double part) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

template <class Work>
double milliseconds(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Every keystroke of every input.
std::vector<double> typed(CustomerIndex &index, const std::vector<QString> &inputs) {
    std::vector<double> times;
    for (const QString &input : inputs)
        for (qsizetype length = 1; length <= input.size(); ++length)
            times.push_back(milliseconds([&] { index.search({.text = input.first(length), .limit = kPage}); }));
    return times;
}

/// Three conditions, and the choices of every list counted.
std::vector<double> filtered(CustomerIndex &index, const Reference &reference) {
    std::vector<Field> lists;
    for (const Field field : kIndexedFields)
        if (spec(field).type == FieldType::Enum)
            lists.push_back(field);
    std::vector<double> times;
    for (const QString &type : {u"prospect"_s, u"interested"_s, u"customer"_s, u"lost"_s})
        for (const QString &province : {u"440000"_s, u"330000"_s, u"320000"_s, u"510000"_s, u"420000"_s}) {
            const QString expression =
                u"customer_type:"_s + type + u" and province:"_s + province + u" and total_amount>=10000000"_s;
            const Filter filter = parseFilter(expression, reference).value();
            times.push_back(milliseconds([&] { index.search({.filter = filter, .limit = kPage, .facets = lists}); }));
        }
    return times;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application{argc, argv};
    const auto reference = Reference::load();
    auto database = Database::open({.path = QString::fromLocal8Bit(argc > 1 ? argv[1] : ""),
        .isPlain = true,
        .access = DatabaseOptions::Access::Read});
    if (!reference || !database) {
        std::fprintf(stderr, "bench.search: the database or a table cannot be read\n");
        return 1;
    }
    std::vector<QString> inputs;
    for (std::string line; std::getline(std::cin, line);)
        inputs.push_back(QString::fromStdString(line));
    QElapsedTimer timer;
    timer.start();
    const CustomerIndex::Language language{**reference};
    const double tables = double(timer.restart()) / 1000;
    CustomerIndex index{language};
    if (!index.load(**database))
        return 1;
    const double build = double(timer.elapsed()) / 1000;
    const double bytes = double(index.bytes()) / double(std::max<qint64>(index.customerCount(), 1));
    std::vector<double> keystrokes = typed(index, inputs);
    std::vector<double> filters = filtered(index, **reference);
    const double order = milliseconds([&] { index.prepareOrder(Field::Name); });
    const double sorted = milliseconds([&] {
        index.search({.text = u"hengqi"_s, .order = Query::Order::Field, .sort = Field::Name, .limit = kPage});
    });
    const QJsonObject result{{u"customers"_s, index.customerCount()}, {u"tables"_s, tables}, {u"build"_s, build},
        {u"bytes"_s, bytes}, {u"keystrokes"_s, qint64(keystrokes.size())},
        {u"keystroke_median"_s, percentile(keystrokes, 0.5)}, {u"keystroke_p95"_s, percentile(keystrokes, 0.95)},
        {u"filter_median"_s, percentile(filters, 0.5)}, {u"filter_p95"_s, percentile(filters, 0.95)},
        {u"order"_s, order}, {u"sorted"_s, sorted}};
    std::printf("%s\n", QJsonDocument{result}.toJson(QJsonDocument::Compact).constData());
    return 0;
}
