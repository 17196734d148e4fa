#include "services/import/ProblemTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::ImportProblem)
};

struct Sentence {
    QByteArrayView code;
    const char *text;
};

constexpr std::array kSentences{
    Sentence{"required-missing", QT_TRANSLATE_NOOP("dossier::ImportProblem", "A required value is missing.")},
    Sentence{"uscc-check-digit",
        QT_TRANSLATE_NOOP("dossier::ImportProblem", "The check digit of the credit code does not hold.")},
    Sentence{"uscc-format", QT_TRANSLATE_NOOP("dossier::ImportProblem",
                                "A credit code has 18 digits and capital letters without I, O, S, V, Z.")},
    Sentence{"phone-invalid",
        QT_TRANSLATE_NOOP("dossier::ImportProblem", "This is no telephone number, or digits of it were lost.")},
    Sentence{"email-invalid", QT_TRANSLATE_NOOP("dossier::ImportProblem", "This is no e-mail address.")},
    Sentence{
        "date-invalid", QT_TRANSLATE_NOOP("dossier::ImportProblem", "This date cannot be read or does not exist.")},
    Sentence{"date-order",
        QT_TRANSLATE_NOOP("dossier::ImportProblem", "This date contradicts another one or lies in the future.")},
    Sentence{"amount-invalid", QT_TRANSLATE_NOOP("dossier::ImportProblem", "This number cannot be read exactly.")},
    Sentence{"enum-unknown", QT_TRANSLATE_NOOP("dossier::ImportProblem", "This is none of the field's options.")},
    Sentence{"division-unknown",
        QT_TRANSLATE_NOOP("dossier::ImportProblem", "This is no province, city or county, or they do not fit.")},
    Sentence{"industry-unknown",
        QT_TRANSLATE_NOOP("dossier::ImportProblem", "This is no industry of GB/T 4754 at the second level.")},
    Sentence{
        "duplicate-in-file", QT_TRANSLATE_NOOP("dossier::ImportProblem", "An earlier row may be the same customer.")},
    Sentence{
        "duplicate-of-existing", QT_TRANSLATE_NOOP("dossier::ImportProblem", "A stored customer may be the same one.")},
    Sentence{"value-differs",
        QT_TRANSLATE_NOOP("dossier::ImportProblem", "The dossier holds a different value, which stays.")},
    Sentence{"number-taken", QT_TRANSLATE_NOOP("dossier::ImportProblem",
                                 "This number belongs to another customer; it is kept as a former one.")},
    Sentence{"private-number", QT_TRANSLATE_NOOP("dossier::ImportProblem", "The file calls this number private.")},
    Sentence{
        "rule-violated", QT_TRANSLATE_NOOP("dossier::ImportProblem", "A rule of this workspace does not allow this.")},
};

} // namespace

QString sentenceOf(QByteArrayView code, std::optional<Field>) {
    const auto found = std::ranges::find(kSentences, code, &Sentence::code);
    return found == kSentences.end() ? QString{} : Words::tr(found->text);
}

Problem problemOf(const DraftProblem &problem, Place place) {
    Problem shown{.place = std::move(place),
        .field = problem.field,
        .level = problem.isError ? Problem::Level::Error : Problem::Level::Warning,
        .code = problem.code,
        .value = problem.value,
        .message = sentenceOf(problem.code, problem.field),
        .rule = problem.rule};
    if (!shown.rule.isEmpty())
        shown.message = Words::tr("A rule of this workspace asks to check this: %1").arg(shown.rule);
    return shown;
}

} // namespace dossier
