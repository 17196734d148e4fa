#pragma once

#include <dossier/Classifier.h>

/// The tables of the companies' documents; what differs between teams stands in settings.
class StandardRules final : public dossier::Classifier {
public:
    QByteArray rules() const override;
};
