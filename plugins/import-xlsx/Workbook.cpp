#include "Workbook.h"

#include "Xstring.h"

#include <QHash>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kMostSheets = 1000;
constexpr std::size_t kMostFormats = 100'000;

bool isTrue(std::string_view value) { return value == "1" || value == "true" || value == "on"; }

int toInt(std::string_view text) {
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

QString toText(std::string_view utf8) {
    QString text{qsizetype(utf8.size()), Qt::Uninitialized};
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    text.truncate(decodeXstring({utf8.data(), qsizetype(utf8.size())}, begin) - begin);
    return text;
}

struct NamedSheet {
    QString name;
    QByteArray relationship;
    bool hidden;
};

class WorkbookHandler final : public XmlHandler {
public:
    bool start(std::string_view name, const XmlAttributes &attributes) override {
        if (!isWorkbook)
            return isWorkbook = name == "workbook";
        if (name == "workbookPr") {
            dateSystem = isTrue(attributes.value("date1904")) ? DateSystem::From1904 : DateSystem::From1900;
        } else if (name == "sheet") {
            const auto state = attributes.value("state");
            const auto id = attributes.value("id");
            sheets.push_back({toText(attributes.value("name")), {id.data(), qsizetype(id.size())},
                state == "hidden" || state == "veryHidden"});
        }
        return sheets.size() <= kMostSheets;
    }
    bool end(std::string_view) override { return true; }
    bool text(std::string_view) override { return true; }

    bool isWorkbook = false;
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<NamedSheet> sheets;
};

class StylesHandler final : public XmlHandler {
public:
    bool start(std::string_view name, const XmlAttributes &attributes) override {
        if (name == "numFmt")
            m_shapes.insert(toInt(attributes.value("numFmtId")), shapeOf(attributes.value("formatCode")));
        else if (name == "cellXfs")
            m_isInCellFormats = true;
        else if (name == "xf" && m_isInCellFormats)
            m_ids.push_back(toInt(attributes.value("numFmtId")));
        return m_ids.size() <= kMostFormats && m_shapes.size() <= qsizetype(kMostFormats);
    }
    bool end(std::string_view name) override {
        if (name == "cellXfs")
            m_isInCellFormats = false;
        return true;
    }
    bool text(std::string_view) override { return true; }

    std::vector<NumberShape> shapes() const {
        std::vector<NumberShape> result;
        for (const int id : m_ids) {
            const auto own = m_shapes.constFind(id);
            result.push_back(own == m_shapes.cend() ? builtInShape(id) : *own);
        }
        return result;
    }

private:
    bool m_isInCellFormats = false;
    QHash<int, NumberShape> m_shapes; ///< Formats of the workbook's own.
    std::vector<int> m_ids;           ///< The format's id of each cell format.
};

const Package::Relationship *byType(const std::vector<Package::Relationship> &all, QByteArrayView type) {
    const auto found = std::ranges::find_if(all, [&](const auto &one) { return one.type == type; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Result<Workbook> Workbook::open(const ImportFile &file, const Refusal &refusal) {
    auto package = Package::open(file, refusal);
    if (!package)
        return std::unexpected{std::move(package).error()};
    Workbook workbook{*std::move(package)};
    return workbook.load(refusal).transform([&] { return std::move(workbook); });
}

Result<void> Workbook::load(const Refusal &refusal) {
    const auto ofPackage = m_package.relationships({}, refusal);
    if (!ofPackage)
        return std::unexpected{ofPackage.error()};
    const auto *const document = byType(*ofPackage, "officeDocument");
    const QByteArray part = document ? document->target : "xl/workbook.xml"_ba;
    if (!m_package.has(part))
        return refusal.unknownContent(u"no workbook part"_s);
    if (part.endsWith(".bin"))
        return refusal.binaryWorkbook();
    WorkbookHandler handler;
    if (const auto outcome = m_package.read(part, handler, refusal); !outcome)
        return outcome;
    if (!handler.isWorkbook)
        return refusal.unknownContent(u"another document"_s);
    if (handler.sheets.size() > kMostSheets)
        return refusal.tooMuch(u"sheets"_s);
    m_dateSystem = handler.dateSystem;

    const auto related = m_package.relationships(part, refusal);
    if (!related)
        return std::unexpected{related.error()};
    for (NamedSheet &sheet : handler.sheets) {
        const auto own = std::ranges::find(*related, sheet.relationship, &Package::Relationship::id);
        if (own == related->end())
            return refusal.damaged(u"sheet without a part"_s);
        if (own->type == "worksheet") // and no chart or dialog
            m_sheets.push_back({std::move(sheet.name), own->target, sheet.hidden});
    }
    if (const auto *const styles = byType(*related, "styles"))
        m_stylesPart = styles->target;
    if (const auto *const strings = byType(*related, "sharedStrings"))
        m_stringsPart = strings->target;
    return {};
}

Result<std::vector<NumberShape>> Workbook::numberShapes(const Refusal &refusal) {
    StylesHandler handler;
    if (!m_stylesPart.isEmpty() && m_package.has(m_stylesPart))
        if (const auto outcome = m_package.read(m_stylesPart, handler, refusal); !outcome)
            return std::unexpected{outcome.error()};
    return handler.shapes();
}

Result<std::unique_ptr<SharedStrings>> Workbook::sharedStrings(const Refusal &refusal) {
    auto strings = std::make_unique<SharedStrings>(refusal);
    if (m_stringsPart.isEmpty() || !m_package.has(m_stringsPart))
        return strings;
    if (const auto outcome = m_package.read(m_stringsPart, *strings, refusal); !outcome)
        return std::unexpected{outcome.error()};
    if (strings->error())
        return std::unexpected{*strings->error()};
    return strings;
}

} // namespace dossier
