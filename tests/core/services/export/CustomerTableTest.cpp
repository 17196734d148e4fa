#include "services/export/CustomerTable.h"

#include "reference/Reference.h"

#include "support/CustomerBuilder.h"
#include "support/RandomCustomers.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

QStringList headingsOf(std::span<const TableColumn> columns) {
    QStringList result;
    for (const TableColumn &column : columns)
        result.append(headingOf(column, Language::Chinese));
    return result;
}

} // namespace

class CustomerTableTest : public QObject {
    Q_OBJECT

    std::unique_ptr<const Reference> m_reference = Reference::load().value();

private Q_SLOTS:
    void has_a_column_for_what_anybody_has_item_by_item() {
        UsedColumns used;
        used.add(customerOf({{Field::Name, u"甲"_s}, {Field::Remark, u"x"_s}},
            {valuesOf({{Field::ContactPhones, u"+8613800138000"_s}}),
                valuesOf({{Field::ContactName, u"王"_s}, {Field::ContactWechat, u"w"_s}}),
                valuesOf({{Field::AnnualAmountYear, u"2023"_s}, {Field::AnnualAmountAmount, u"100"_s}})}));
        used.add(
            customerOf({{Field::Name, u"乙"_s}, {Field::Owner, u"李"_s}}, {valuesOf({{Field::ContactName, u"赵"_s}})}));

        QCOMPARE(
            headingsOf(used.columns()), (QStringList{u"客户名称"_s, u"年度"_s, u"年度金额(元)"_s, u"负责人"_s,
                                            u"备注"_s, u"联系人姓名"_s, u"联系方式"_s, u"联系人姓名2"_s, u"微信2"_s}));
    }

    void has_a_column_for_a_mark_without_a_value() {
        Customer customer = customerOf({{Field::Name, u"甲"_s}});
        customer.values.mark(Field::FoundedOn, "date-invalid", u"去年春天"_s);
        UsedColumns used;
        used.add(customer);

        CustomerTable table{*m_reference, Language::Chinese, used.columns()};
        const auto row = table.row(customer);

        QCOMPARE((QStringList{row.begin(), row.end()}), (QStringList{u"甲"_s, u"去年春天"_s}));
    }

    void offers_no_choices_where_several_may_stand_in_a_cell() {
        const CustomerTable table{
            *m_reference, Language::Chinese, {{.field = Field::ContactPhoneUses}, {.field = Field::ContactRole}}};

        const auto headings = table.headings();

        QVERIFY(headings[0].choices.isEmpty());
        QCOMPARE(headings[1].choices.size(), 4);
    }

    void loses_no_value_of_anybody() {
        RandomCustomers random{20240503};
        std::vector<Customer> customers;
        UsedColumns used;
        for (int i = 0; i < 200; ++i) {
            customers.push_back(random.customer());
            used.add(customers.back());
        }
        const auto columns = used.columns();
        CustomerTable table{*m_reference, Language::Chinese, columns};
        const auto headings = table.headings();

        for (const Customer &customer : customers) {
            const auto row = table.row(customer);
            qsizetype values = customer.values.end() - customer.values.begin();
            for (const auto &list : customer.lists)
                for (const Item &item : list)
                    values += item.values.end() - item.values.begin() - item.values.has(Field::OwnValueField);
            QCOMPARE(std::ranges::count_if(row, [](const QString &cell) { return !cell.isEmpty(); }), values);
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].own.isEmpty())
                QCOMPARE(columnOf(headings[i].heading), columns[i]);
    }
};

QTEST_GUILESS_MAIN(CustomerTableTest)
#include "CustomerTableTest.moc"
