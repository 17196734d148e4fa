#pragma once

#include "DossierModel.h"

#include <QAbstractListModel>

#include <array>
#include <vector>

namespace dossier {

/// What happened between us and a customer (动态), from all lists of the dossier, the newest first. Source: R22.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::DossierModel *dossier MEMBER m_dossier WRITE setDossier NOTIFY dossierChanged REQUIRED)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum class Kind : quint8 {
        All,
        FollowUp,     ///< 沟通记录
        Need,         ///< 服务需求
        NeedChange,   ///< 需求变更
        Contract,     ///< 合作项目与合同条款
        Payment,      ///< 交易记录
        Complaint,    ///< 投诉反馈
        Satisfaction, ///< 满意度评价
        Care,         ///< 客户关怀
    };
    static constexpr std::size_t kKinds = 9;

    enum Role {
        On = Qt::UserRole + 1, ///< The day; empty where nobody says.
        KindText,
        Text,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setDossier(DossierModel *dossier);
    /// The only kind that is shown, a number of Kind; 0: all.
    int kind() const { return int(m_kind); }
    void setKind(int kind);
    /// By kind, each with how many there are of it.
    QStringList titles() const;
    int count() const { return int(m_shown.size()); }

Q_SIGNALS:
    void dossierChanged();
    void kindChanged();
    void changed();

private:
    struct Entry {
        Kind kind;
        QString on; ///< Canonical date or time.
        QString text;
    };

    void gather();
    void addItems();
    void addNeedChanges();
    void addSatisfaction();
    void show();
    static QString textOf(Kind kind);

    DossierModel *m_dossier = nullptr;
    Kind m_kind = Kind::All;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_shown;
};

} // namespace dossier
