#include "services/import/Draft.h"

#include "services/import/Packing.h"

#include <algorithm>

namespace dossier {
namespace {

/// Where a chunk ends: offsets have 32 bits.
constexpr qsizetype kChunk = 8 * 1024 * 1024;

constexpr quint8 kNoField = 255;

} // namespace

bool Draft::isRejected() const {
    return std::ranges::any_of(problems, [](const DraftProblem &problem) { return problem.isError; });
}

DossierView viewOf(const Draft &draft) {
    return {draft.values, [&draft](Part part) {
                std::vector<const FieldValues *> found;
                for (const FieldValues &item : draft.items(part))
                    found.push_back(&item);
                return found;
            }};
}

void DraftStore::add(const Draft &draft) {
    if (m_chunks.empty() || m_chunks.back().size() > kChunk)
        m_chunks.emplace_back();
    QByteArray &chunk = m_chunks.back();
    Place place{
        .chunk = quint32(m_chunks.size() - 1),
        .offset = quint32(chunk.size()),
        .row = quint32(draft.row),
        .file = quint16(draft.file),
    };
    place.isRejected = draft.isRejected();
    const auto warnings =
        std::ranges::count_if(draft.problems, [](const DraftProblem &problem) { return !problem.isError; });
    place.warnings = quint8(std::min<qsizetype>(warnings, 255));
    place.hasWarnings = warnings > 0;
    m_places.push_back(place);

    Packer packer{chunk};
    packer.byte(quint8(quint8(draft.isTypeAssumed) | quint8(draft.isKindGuessed) << 1));
    packer.values(draft.values);
    for (int part = 1; part < kPartCount; ++part) {
        packer.number(draft.lists[std::size_t(part)].size());
        for (const FieldValues &item : draft.lists[std::size_t(part)])
            packer.values(item);
    }
    packer.text(draft.updatedOn);
    packer.number(draft.problems.size());
    for (const DraftProblem &problem : draft.problems) {
        packer.code(problem.code);
        packer.byte(problem.field ? quint8(*problem.field) : kNoField);
        packer.number(quint64(problem.column) + 1);
        packer.byte(problem.isError ? 1 : 0);
        packer.text(problem.value);
        packer.text(problem.rule);
        packer.text(problem.own);
    }
}

Draft DraftStore::at(qsizetype index) const {
    const Place &place = m_places[std::size_t(index)];
    Unpacker unpacker{m_chunks[place.chunk].constData() + place.offset};
    Draft draft{.file = place.file, .row = place.row};
    const quint8 flags = unpacker.byte();
    draft.isTypeAssumed = (flags & 1) != 0;
    draft.isKindGuessed = (flags & 2) != 0;
    draft.values = unpacker.values();
    for (int part = 1; part < kPartCount; ++part)
        for (auto left = unpacker.number(); left > 0; --left)
            draft.lists[std::size_t(part)].push_back(unpacker.values());
    draft.updatedOn = unpacker.text();
    for (auto left = unpacker.number(); left > 0; --left) {
        DraftProblem problem{.code = unpacker.code()};
        const quint8 field = unpacker.byte();
        if (field != kNoField)
            problem.field = Field(field);
        problem.column = int(unpacker.number()) - 1;
        problem.isError = unpacker.byte() == 1;
        problem.value = unpacker.text();
        problem.rule = unpacker.text();
        problem.own = unpacker.text();
        draft.problems.push_back(std::move(problem));
    }
    return draft;
}

void DraftStore::append(DraftStore &&other) {
    const auto chunks = quint32(m_chunks.size());
    for (Place place : other.m_places) {
        place.chunk += chunks;
        m_places.push_back(place);
    }
    for (QByteArray &chunk : other.m_chunks) {
        chunk.squeeze();
        m_chunks.push_back(std::move(chunk));
    }
    other = {};
}

void DraftStore::truncate(qsizetype size) { m_places.resize(std::size_t(size)); }

} // namespace dossier
