#pragma once

#include "domain/Customer.h"

#include <QDateTime>
#include <QMap>
#include <QStringView>

#include <span>
#include <vector>

namespace dossier {

/// Departments that handle a customer's requests, by option of the list request_type.
using RequestRoutes = QMap<QString, QString>;

/// Fills in what a new need (需求) says by being recorded: when it was raised, its state, and the department that its
/// type goes to. What stands there stays. Source: R66 and R67.
void completeNeed(FieldValues &need, const QDateTime &now, const RequestRoutes &routes);

/// The fields of a need that its state does not allow as they are: a priority from the beginning, 告知客户 before the
/// work, a result before the answer, 满意度 before the loop is closed. Source: R66 to R68.
std::vector<Field> brokenNeedRules(const FieldValues &need);

/// The same for what became of a need: once its promised time has passed, neither a new promise nor an answer goes
/// without 延期原因. Source: R68.
std::vector<Field> brokenNeedRules(const FieldValues &before, const FieldValues &after, const QDateTime &now);

/// What @p need lacks for the state that it has, of 告知客户时间, 处理结果 and 满意度.
std::vector<Field> lackingFor(const FieldValues &need);

/// How far a need has come: answered or not yet, its loop closed or not yet.
bool isAnswered(const FieldValues &need);
bool isClosed(const FieldValues &need);
/// Whether the promised time has passed without an answer (逾期).
bool isOverdue(const FieldValues &need, const QDateTime &now);

/// Who decides in the end is a key contact (关键决策人), unless a person said that he is none. Only contacts whose role
/// is another than in @p before are written. Source: R6.
void markDeciders(const Customer &before, Customer &after);

/// Whether the day on which @p payment was due has passed and nothing was paid. Source: R23.
bool isUnpaid(const FieldValues &payment, const QDate &today);

/// The sum of @p contracts in 分; nothing where none has an amount.
QString sumOf(std::span<const FieldValues> contracts);

/// Keeps the customer's own fields in step with his contracts: the current contract's period, first and latest day of
/// cooperation and the sum. Only a field that is empty, or says what the contracts of @p before told, is written; what
/// a person put there stays. @param today canonical date. Source: R18.
void followContracts(const Customer &before, Customer &after, const QString &today);

/// The name of the rule that a marked field of a record breaks; empty for none.
QStringView recordRuleOf(Field field);

} // namespace dossier
