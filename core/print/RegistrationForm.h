#pragma once

#include "domain/Customer.h"
#include "domain/SettingSpecs.h"

#include <QMap>
#include <QStringList>

#include <array>
#include <vector>

namespace dossier {

struct Reference;

/// How a workspace wants its forms filled.
struct FormWriting {
    PhoneForm phones = PhoneForm::National;
    /// The box that is ticked for a source without one, by id; for any other it is 其他. Setting source.tree.
    QMap<QString, QString> sourceBoxes = {};
};

/// One labelled place of the form.
struct FormCell {
    struct Choice {
        QString label;
        bool isTicked = false;
    };
    QString label;
    QString text = {};
    std::vector<Choice> choices = {}; ///< Boxes to tick (□); then there is no text.
    QString hint = {};                ///< How a value looks, for whoever fills in the blank form.
};

/// What stands on 客户信息登记及分类管理表. Its labels are Chinese in every language, as the form is.
/// Source: seed 0, 三、标准表格模板.
struct RegistrationForm {
    static constexpr int kColumns = 3; ///< 基本信息, 分类信息, 业务信息.
    static constexpr int kRows = 7;

    QString number = {};
    QString marks = {}; ///< 风险客户, 休眠: above the table, because it has no place for them.
    QString name = {};
    std::array<QString, kColumns> headings;
    std::array<std::array<FormCell, kColumns>, kRows> rows; ///< A place without a label stays empty.
    std::array<FormCell, 4> followUp;
    FormCell remark;
    std::array<QString, 4> contactHeadings;
    std::vector<std::array<QString, 4>> furtherContacts = {}; ///< The form has room for one only.
};

inline constexpr QStringView kFormTitle = u"客户信息登记及分类管理表";

/// @param phones Setting::PhoneDisplay or Setting::PhoneExport.
FormWriting formWriting(const SettingValues &settings, Setting phones);

/// The form to be filled in by hand.
RegistrationForm blankForm();

/// The form of @p customer, whose values are printed as they are: masked ones come in masked.
RegistrationForm formOf(const Customer &customer, const Reference &reference, const FormWriting &writing = {});

} // namespace dossier
