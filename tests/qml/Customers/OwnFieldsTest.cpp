#include "Customers/DossierModel.h"
#include "Import/ColumnListModel.h"

#include "db/OwnFieldTable.h"
#include "domain/OwnFields.h"
#include "support/CustomerBuilder.h"
#include "support/TestSession.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<OwnField> definitions() {
    return {{.id = u"x_score"_s, .label = u"Score"_s, .type = OwnType::Number, .purpose = u"ranking"_s},
        {.id = u"x_level"_s,
            .label = u"Level"_s,
            .type = OwnType::List,
            .purpose = u"groups"_s,
            .options = {{u"high"_s}, {u"middle"_s, true}, {u"low"_s}},
            .requiredOf = u"customer_type:customer"_s},
        {.id = u"x_lines"_s,
            .label = u"Lines"_s,
            .type = OwnType::Several,
            .purpose = u"offers"_s,
            .options = {{u"software"_s}, {u"service"_s}}},
        {.id = u"x_old"_s, .label = u"Old"_s, .type = OwnType::Text, .purpose = u"gone"_s, .isRetired = true}};
}

Customer levelled(const QString &type) {
    Customer customer = customerOf({{Field::Name, u"北京科技有限公司"_s}, {Field::CustomerType, type}});
    FieldValues middle;
    middle.setText(Field::OwnValueOption, u"middle"_s);
    setOwnValue(customer, u"x_level"_s, middle);
    return customer;
}

} // namespace

/// The fields that a team has added, in the window's models.
class OwnFieldsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<DossierModel> m_dossier;
    Customer m_customer;

    void begin(const Customer &customer) {
        m_session = std::make_unique<TestSession>();
        const auto set = [](Database &database) -> Result<void> {
            for (const OwnField &field : definitions())
                if (const auto done = OwnFieldTable{database}.set(field); !done)
                    return done;
            return {};
        };
        QVERIFY(m_session->write(set));
        m_session->store({customer});
        m_session->reopen();
        m_customer = customer;
        m_dossier = std::make_unique<DossierModel>();
        m_dossier->setSession(&**m_session);
        m_dossier->setCustomer(customer.id.toString(QUuid::WithoutBraces));
        QTRY_VERIFY(m_dossier->isFound());
    }
    FieldListModel *field(const QString &label) {
        QQmlListProperty<FieldListModel> fields = m_dossier->ownCard()->fields();
        for (qsizetype i = 0; i < fields.count(&fields); ++i)
            if (FieldListModel *model = fields.at(&fields, i);
                model->count() > 0 && told(model, FieldListModel::Label) == label)
                return model;
        return nullptr;
    }
    static QVariant told(FieldListModel *model, int role) { return model->data(model->index(0), role); }
    QString stored(const QString &id, Field field) {
        const Customer customer = m_session->stored(m_customer.id).value();
        const FieldValues *values = ownValue(customer, id);
        return values ? values->text(field) : QString{};
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale{QLocale::English}); }
    void cleanup() {
        m_dossier.reset();
        m_session.reset();
    }

    void is_filled_in_changed_cleared_and_taken_back() {
        begin(levelled(u"prospect"_s));
        m_dossier->setShowsEmpty(true);
        FieldListModel *score = field(u"Score"_s);

        QVERIFY(score->save(0, u"12.5"_s, false));
        QTRY_COMPARE(stored(u"x_score"_s, Field::OwnValueNumber), u"125000"_s);
        QTRY_COMPARE(told(score, FieldListModel::Value).toString(), u"12.5"_s);
        QVERIFY(score->save(0, u"13"_s, false));
        QTRY_COMPARE(told(score, FieldListModel::Value).toString(), u"13"_s);
        QVERIFY(score->save(0, QString{}, false));
        QTRY_COMPARE(told(score, FieldListModel::Value).toString(), QString{});
        QCOMPARE(stored(u"x_score"_s, Field::OwnValueNumber), QString{});
        (*m_session)->editing()->undoLast();
        QTRY_COMPARE(stored(u"x_score"_s, Field::OwnValueNumber), u"130000"_s);
    }

    void asks_where_a_value_cannot_be_read() {
        begin(levelled(u"prospect"_s));
        m_dossier->setShowsEmpty(true);

        QVERIFY(!field(u"Score"_s)->save(0, u"a lot"_s, false));
        QVERIFY(!field(u"Lines"_s)->save(0, u"hardware"_s, false));

        QVERIFY(!told(field(u"Lines"_s), FieldListModel::Problem).toString().isEmpty());
        QVERIFY(field(u"Lines"_s)->save(0, u"service, software"_s, false));
        QTRY_COMPARE(stored(u"x_lines"_s, Field::OwnValueOptions), u"service\nsoftware"_s);
    }

    void offers_what_is_not_retired_and_keeps_what_stands_there() {
        begin(levelled(u"prospect"_s));
        FieldListModel *level = field(u"Level"_s);

        QCOMPARE(told(level, FieldListModel::Editor).toInt(), int(EditorKind::Choice));
        QCOMPARE(level->options(0), (QStringList{QString{}, u"high"_s, u"low"_s, u"middle"_s}));
        QVERIFY(level->save(0, u"high"_s, false));
        QTRY_COMPARE(level->options(0), (QStringList{QString{}, u"high"_s, u"low"_s}));
        m_dossier->setShowsEmpty(true);
        QVERIFY(!field(u"Old"_s));
    }

    void asks_for_what_is_required_of_such_a_customer() {
        begin(customerOf({{Field::Name, u"北京科技有限公司"_s}, {Field::CustomerType, u"customer"_s}}));
        FieldListModel *level = field(u"Level"_s);

        QVERIFY(level);
        QCOMPARE(m_dossier->ownCard()->count(), 1);
        QCOMPARE(told(level, FieldListModel::StateRole).value<FieldListModel::State>(), FieldListModel::State::Missing);
    }

    void is_called_by_its_name_in_the_history_and_the_import() {
        begin(levelled(u"prospect"_s));
        m_dossier->setShowsEmpty(true);
        QVERIFY(field(u"Lines"_s)->save(0, u"software"_s, false));
        QTRY_COMPARE(m_dossier->versions()->rowCount(), 2);
        const auto *versions = m_dossier->versions();

        const auto lines = versions->data(versions->index(0), VersionListModel::Lines).value<QList<VersionLine>>();

        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].label, u"Lines"_s);
        QCOMPARE(lines[0].after, u"software"_s);
        const QStringList targets = ColumnListModel{(*m_session)->ownFields()}.targets();
        QCOMPARE(targets.last(3), (QStringList{u"Score"_s, u"Level"_s, u"Lines"_s}));
    }
};

QTEST_GUILESS_MAIN(OwnFieldsTest)
#include "OwnFieldsTest.moc"
