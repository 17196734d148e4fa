#include "Finding.h"

#include "Session.h"

#include "domain/RegionGroups.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Finding)
};

/// Of a list only dates: the latest counts.
std::optional<Field> sortableField(const QString &name) {
    const auto isCalled = [&name](const FieldSpec &field) {
        return field.id == name || field.labelZh == name || field.labelEn == name;
    };
    for (const FieldSpec &field : kBuiltInFields)
        if (isCalled(field) && !field.multiple && (field.part == Part::Customer || field.type == FieldType::Date))
            return field.field;
    return std::nullopt;
}

} // namespace

Result<Filter> filterOf(Session &session, const Arguments &arguments) {
    const std::optional<QString> expression = arguments.value("--filter"_L1);
    if (!expression)
        return Filter{};
    const auto reference = session.reference();
    if (!reference)
        return std::unexpected{reference.error()};
    const Result<SettingValues> settings = session.settings(Workspace::Access::Read);
    if (!settings)
        return std::unexpected{settings.error()};
    return session.ownFields()
        .and_then([&](const OwnFields &own) { return parseFilter(*expression, **reference, own); })
        .transform([&settings](Filter &&parsed) { return regrouped(std::move(parsed), *settings); });
}

Result<Sorting> sortingOf(const Arguments &arguments) {
    const std::optional<QString> written = arguments.value("--sort"_L1);
    if (!written)
        return Sorting{};
    const bool isDescending = written->startsWith(u'-');
    const QString name = isDescending ? written->sliced(1) : *written;
    if (name == "created_at"_L1)
        return Sorting{.order = isDescending ? Query::Order::Newest : Query::Order::Oldest};
    const auto field = sortableField(name);
    if (!field)
        return std::unexpected{usageError(
            Words::tr("The list cannot be sorted by '%1'; a field of the customer itself or a date is needed.")
                .arg(*written))};
    return Sorting{.order = isDescending ? Query::Order::FieldDescending : Query::Order::Field, .field = *field};
}

} // namespace dossier::cli
