#pragma once

#include "DuplicateWarning.h"
#include "FieldListModel.h"
#include "ItemListModel.h"
#include "OwnFieldCard.h"
#include "VersionListModel.h"

#include "domain/Customer.h"
#include "domain/Deadlines.h"
#include "services/Review.h"

#include <QObject>
#include <QQmlListProperty>
#include <QTimer>
#include <QtQmlIntegration>

#include <array>
#include <chrono>
#include <memory>
#include <vector>

namespace dossier {

/// One dossier on the screen: what its header and cards show, and each edit of it as one ChangeSet. Until the next one
/// is read the former stays, so that nothing blinks; edits are of the one that is shown.
class DossierModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString customer READ customer WRITE setCustomer NOTIFY customerChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(bool arrived READ isArrived NOTIFY loadingChanged)
    Q_PROPERTY(bool deleted READ isDeleted NOTIFY changed)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed)
    Q_PROPERTY(bool masked READ isMasked NOTIFY changed)
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY loadingChanged)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString customerType READ customerType NOTIFY changed)
    Q_PROPERTY(QString typeText READ typeText NOTIFY changed)
    Q_PROPERTY(QString stageText READ stageText NOTIFY changed)
    Q_PROPERTY(QString tierText READ tierText NOTIFY changed)
    Q_PROPERTY(QString riskText READ riskText NOTIFY changed)
    Q_PROPERTY(QString keenText READ keenText NOTIFY changed)
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY changed)
    Q_PROPERTY(QStringList dueTexts READ dueTexts NOTIFY changed)
    Q_PROPERTY(QStringList overdueTexts READ overdueTexts NOTIFY changed)
    Q_PROPERTY(bool showsEmpty READ showsEmpty WRITE setShowsEmpty NOTIFY showsEmptyChanged)
    Q_PROPERTY(QQmlListProperty<dossier::FieldListModel> leftCards READ leftCards NOTIFY sessionChanged)
    Q_PROPERTY(QQmlListProperty<dossier::FieldListModel> rightCards READ rightCards NOTIFY sessionChanged)
    Q_PROPERTY(dossier::OwnFieldCard *ownCard READ ownCard NOTIFY sessionChanged)
    Q_PROPERTY(dossier::FieldListModel *needsCard READ needsCard NOTIFY sessionChanged)
    Q_PROPERTY(dossier::FieldListModel *cooperationCard READ cooperationCard NOTIFY sessionChanged)
    Q_PROPERTY(dossier::FieldListModel *riskCard READ riskCard NOTIFY sessionChanged)
    Q_PROPERTY(dossier::ItemListModel *contacts READ contacts NOTIFY sessionChanged)
    Q_PROPERTY(dossier::ItemListModel *followUps READ followUps NOTIFY sessionChanged)
    Q_PROPERTY(dossier::ItemListModel *annualAmounts READ annualAmounts NOTIFY sessionChanged)
    Q_PROPERTY(dossier::ItemListModel *contracts READ contracts NOTIFY sessionChanged)
    Q_PROPERTY(dossier::ItemListModel *payments READ payments NOTIFY sessionChanged)
    Q_PROPERTY(dossier::ItemListModel *needs READ needs NOTIFY sessionChanged)
    Q_PROPERTY(dossier::ItemListModel *complaints READ complaints NOTIFY sessionChanged)
    Q_PROPERTY(dossier::ItemListModel *care READ care NOTIFY sessionChanged)
    Q_PROPERTY(dossier::VersionListModel *versions READ versions NOTIFY sessionChanged)
    Q_PROPERTY(dossier::DuplicateWarning *duplicates READ duplicates CONSTANT)

public:
    /// How long contact data stays on the screen.
    static constexpr std::chrono::seconds kRevealed{30};

    explicit DossierModel(QObject *parent = nullptr);

    QString customer() const { return m_id.isNull() ? QString{} : m_id.toString(QUuid::WithoutBraces); }
    void setCustomer(const QString &id);
    void setSession(Session *session);

    bool isLoading() const { return m_isLoading; }
    bool isFound() const { return !m_customer.id.isNull(); }
    /// What is shown is the dossier of customer(), not the one before.
    bool isArrived() const { return isFound() && m_customer.id == m_id; }
    bool isDeleted() const { return m_customer.deleted; }
    bool isReadOnly() const { return !m_session || m_session->isReadOnly() || m_customer.deleted; }
    /// Whether contact data is masked, and whether it would be, had the person not asked for it.
    bool isMasked() const { return isFound() && !m_isRevealed && !seesContacts(); }
    bool isRevealed() const { return isFound() && m_isRevealed; }
    QString errorText() const { return m_errorText; }
    QString name() const { return m_shown.values.text(Field::Name); }
    QString number() const { return m_customer.values.text(Field::Number); }
    QString customerType() const { return m_customer.values.text(Field::CustomerType); }
    QString typeText() const { return shown(Field::CustomerType); }
    QString stageText() const { return shown(Field::Stage); }
    QString tierText() const { return shown(Field::Tier); }
    /// 风险客户 and why; 高意向客户. Empty where it is none. Source: R24.
    QString riskText() const;
    QString keenText() const;
    /// Owner, and whether something is to be confirmed.
    QString aboutText() const;

    /// What is to be done with it until when, and what should have been done by now.
    QStringList dueTexts() const { return deadlineTexts(Deadline::State::Open); }
    QStringList overdueTexts() const { return deadlineTexts(Deadline::State::Overdue); }

    /// Whether the cards show fields without a value, to be filled in.
    bool showsEmpty() const { return m_showsEmpty; }
    void setShowsEmpty(bool shows);

    QQmlListProperty<FieldListModel> leftCards() { return {this, &m_leftCards}; }
    QQmlListProperty<FieldListModel> rightCards() { return {this, &m_rightCards}; }
    OwnFieldCard *ownCard() const { return m_ownCard.get(); }
    /// The customer's own fields again, above the records that they go with.
    FieldListModel *needsCard() const { return m_tabCards[std::size_t(Part::NeedRecords)]; }
    FieldListModel *cooperationCard() const { return m_tabCards[std::size_t(Part::Contracts)]; }
    FieldListModel *riskCard() const { return m_tabCards[std::size_t(Part::Complaints)]; }
    ItemListModel *contacts() const { return list(Part::Contacts); }
    ItemListModel *followUps() const { return list(Part::FollowUps); }
    ItemListModel *annualAmounts() const { return list(Part::AnnualAmounts); }
    ItemListModel *contracts() const { return list(Part::Contracts); }
    ItemListModel *payments() const { return list(Part::Payments); }
    ItemListModel *needs() const { return list(Part::NeedRecords); }
    ItemListModel *complaints() const { return list(Part::Complaints); }
    ItemListModel *care() const { return list(Part::Care); }
    VersionListModel *versions() const { return m_versions.get(); }
    /// Who may be the same customer, told after an edit until the next one.
    DuplicateWarning *duplicates() { return &m_duplicates; }
    /// The dossier as it reads on the screen, masked where it is there.
    const Customer &shownCustomer() const { return m_shown; }
    /// What the person may see of it as it is stored, and what became of it, oldest first.
    const Customer &storedCustomer() const { return m_customer; }
    const std::vector<HistoryEntry> &history() const { return m_history; }
    const ReviewTrail &reviewTrail() const { return m_trail; }
    ItemListModel *list(Part part) const { return m_lists[std::size_t(part)].get(); }
    Session *session() const { return m_session; }

    /// Reads the dossier anew; what was typed and not saved stays.
    Q_INVOKABLE void refresh();
    /// Puts the dossier into the bin; can be undone.
    Q_INVOKABLE void putIntoBin();
    Q_INVOKABLE void takeOutOfBin();
    /// Shows contact data for a while, once the history tells who looked at it.
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void hide();

Q_SIGNALS:
    void sessionChanged();
    void customerChanged();
    void loadingChanged();
    void changed();
    void showsEmptyChanged();

private:
    /// What is read of a dossier at once.
    struct Loaded {
        Customer customer;
        std::vector<FieldSource> sources;
        std::vector<HistoryEntry> history;
    };

    static Result<Loaded> load(Database &database, const QUuid &id);
    QString shown(Field field) const;
    QStringList deadlineTexts(Deadline::State state) const;
    QStringList unpaidTexts() const;
    void buildCards();
    void take(const Result<Loaded> &loaded);
    void show();
    bool seesContacts() const;
    bool isPerson() const;
    void showSources(const std::vector<FieldSource> &sources);
    /// @param draftOf the list whose form for the changed item is done with once this is stored; may be null.
    /// @param reason in the person's words, for the history.
    void apply(
        CustomerChange change, const QString &notice, ItemListModel *draftOf = nullptr, const QString &reason = {});
    /// 核实. @param item of the list of @p part; -1: of the customer.
    void verify(Part part, int item, const std::vector<Field> &fields, const QString &way, const QString &note);
    void fail(const QString &message);
    void lookForDuplicates();

    Session *m_session = nullptr;
    QUuid m_id;
    Customer m_customer; ///< As it is stored.
    Customer m_shown;    ///< As it reads on the screen.
    std::vector<HistoryEntry> m_history;
    ReviewTrail m_trail;
    std::vector<Deadline> m_deadlines; ///< As of when the dossier was read.
    bool m_isRevealed = false;
    QTimer m_hiding;
    std::vector<std::unique_ptr<FieldListModel>> m_cards;
    QList<FieldListModel *> m_leftCards; ///< Those of m_cards in the left column.
    QList<FieldListModel *> m_rightCards;
    std::array<FieldListModel *, kPartCount> m_tabCards = {}; ///< Those of m_cards in the tabs, by their list.
    std::unique_ptr<OwnFieldCard> m_ownCard;
    std::array<std::unique_ptr<ItemListModel>, kPartCount> m_lists;
    std::unique_ptr<VersionListModel> m_versions;
    DuplicateWarning m_duplicates{this};
    QString m_errorText;
    bool m_isLoading = false;
    bool m_showsEmpty = false;
};

} // namespace dossier
