package app.rebound.transfer.sheet.meaning;

import app.rebound.transfer.sheet.word.Phrases;
import app.rebound.transfer.sheet.word.StandingWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables that are something else: what they are is said, and nobody has to find out by a failed import. */
final class Refusals {

    private static final Set<String> OF_PEOPLE = Set.of(
            "first name",
            "last name",
            "firstname",
            "lastname",
            "given name",
            "family name",
            "surname",
            "vorname",
            "nachname",
            "prenom",
            "nombre",
            "apellido",
            "full name",
            "nickname",
            "birthday",
            "connected on",
            "mobile",
            "mobile phone",
            "home phone",
            "phone 1 value",
            "e mail 1 value");
    private static final Set<String> OF_MONEY = Set.of(
            "amount",
            "balance",
            "debit",
            "credit",
            "iban",
            "betrag",
            "saldo",
            "kontostand",
            "buchungstag",
            "buchungstext",
            "verwendungszweck",
            "valuta",
            "wertstellung",
            "transaction",
            "transaction date",
            "transaction type",
            "payee",
            "beneficiary",
            "montant",
            "solde",
            "libelle",
            "importe",
            "merchant",
            "account number",
            "sort code",
            "paid out",
            "paid in",
            "money in",
            "money out",
            "withdrawal",
            "withdrawals",
            "deposit",
            "deposits",
            "booking date",
            "value date");
    private static final int MONEY = 2;
    private static final int FEW_ROWS = 40;

    private Refusals() {}

    static Optional<Refusal> of(Sheet sheet, List<Meaning> meanings, List<ColumnFacts> facts) {
        if (sheet.rows().isEmpty()) {
            return Optional.of(Refusal.NO_ROWS);
        }
        var headings = new HashSet<>(sheet.plain());
        var tellsOfASearch = meanings.stream()
                .anyMatch(one -> one == Meaning.STATUS
                        || one == Meaning.HISTORY
                        || one == Meaning.REJECTED
                        || one == Meaning.HEARD_ON
                        || one == Meaning.INTERVIEW);
        var hasRole = meanings.contains(Meaning.ROLE) || meanings.contains(Meaning.ROLE_AT_EMPLOYER);
        var money = headings.stream().filter(OF_MONEY::contains).count();
        if (money >= MONEY && !(hasRole && tellsOfASearch)) {
            return Optional.of(Refusal.BANK);
        }
        if (isOfPeople(headings, facts) && !tellsOfASearch && !hasAppliedDay(sheet, meanings)) {
            return Optional.of(Refusal.CONTACTS);
        }
        return isSummary(sheet, facts, headings) ? Optional.of(Refusal.SUMMARY) : Optional.empty();
    }

    private static boolean isOfPeople(Set<String> headings, List<ColumnFacts> facts) {
        var names = headings.stream().filter(OF_PEOPLE::contains).count();
        var hasName = names > 0
                || headings.contains("name")
                || headings.contains("contact")
                || headings.contains("contact name");
        var reachable = facts.stream()
                .filter(column -> column.mails() > 0.4 || column.telephones() > 0.4 && column.days() < 0.3)
                .count();
        return names > 1 || hasName && reachable > 0;
    }

    private static boolean hasAppliedDay(Sheet sheet, List<Meaning> meanings) {
        var at = meanings.indexOf(Meaning.APPLIED_ON);
        return at >= 0
                && Headings.read(sheet.headings().get(at)).score() >= 100
                && !Phrases.plain(sheet.headings().get(at)).matches("created.*|date added|added|timestamp|start date");
    }

    /** Few rows, one name each, and counts beside it. */
    private static boolean isSummary(Sheet sheet, List<ColumnFacts> facts, Set<String> headings) {
        var filled = facts.stream().filter(column -> !column.isEmpty()).toList();
        if (filled.size() < 2 || sheet.rows().size() > FEW_ROWS) {
            return false;
        }
        var counts = filled.stream()
                .filter(column -> column.numbers() > 0.8 && column.days() < 0.5)
                .count();
        var texts = filled.stream()
                .filter(column -> column.isText() && column.different() > 0.5)
                .count();
        var first = sheet.cells(0).stream()
                .filter(cell -> StandingWords.read(cell).isPresent())
                .count();
        return counts * 10 >= (filled.size() - 1) * 7L && texts <= 1
                || counts > 0
                        && counts == filled.size() - 1
                        && first * 2 >= sheet.rows().size()
                || headings.contains("total") && counts > filled.size() / 2;
    }
}
