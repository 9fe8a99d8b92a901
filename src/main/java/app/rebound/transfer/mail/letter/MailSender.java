package app.rebound.transfer.mail.letter;

import app.rebound.application.NameMatch;
import app.rebound.transfer.mail.letter.name.MailNames;
import app.rebound.transfer.mail.letter.word.MailPhrases;
import app.rebound.transfer.mail.message.Mail;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who sent a message, and what that says of the employer: a person of it, its own mailbox, or a service that sends for it. */
final class MailSender {

    private static final Pattern PERSON_OF =
            Pattern.compile("^[\\p{L}.'’_ -]{2,40}?(?: at | from | @ |, | \\| | - |\\s*\\()(?:the )?([^)]{2,60})\\)?$");
    /** "Last, First (Acme)". */
    private static final Pattern IN_BRACKETS = Pattern.compile("^[\\p{L}.'’_, -]{2,60}\\((?:the )?([^()]{2,60})\\)?$");

    private static final Pattern FOR =
            Pattern.compile("(?i)^.{2,40}?\\b(?:for|on behalf of|im auftrag von) (?:the )?(.{2,60})$");
    private static final Pattern HONORIFIC = Pattern.compile("^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Chef|Sir)\\b\\.?.*");
    private static final Pattern ADDRESS = Pattern.compile("([^@]+)@(.+)");
    private static final Pattern AND = Pattern.compile("([a-z]{4,})and([a-z]{3,})");

    private static final Set<String> ADDRESS_LABELS = Set.copyOf(new HashSet<>(MailPhrases.list("address-labels")));
    private static final Set<String> PROVIDERS = Set.copyOf(new HashSet<>(MailPhrases.list("mail-providers")));
    private static final int FEWEST_LETTERS = 5;

    private final Mail mail;

    MailSender(Mail mail) {
        this.mail = mail;
    }

    /** "GoodTime for Acme" is Acme. */
    static String sentFor(String name) {
        int at = name.indexOf(" for ");
        return at > 0 && MailNames.isService(name.substring(0, at)) ? name.substring(at + 5) : name;
    }

    /** What its name may say of the employer, with what each weighs. */
    Map<String, Double> names() {
        var names = new LinkedHashMap<String, Double>();
        var name = mail.senderName();
        if (name == null || name.contains("@")) {
            return names;
        }
        int via = name.toLowerCase(Locale.ROOT).indexOf(" via ");
        var given = via > 0 ? name.substring(0, via) : name;
        var sentFor = FOR.matcher(given);
        var bracketed = IN_BRACKETS.matcher(given);
        var of = bracketed.matches() ? bracketed : PERSON_OF.matcher(given);
        if (sentFor.matches()) {
            names.put(MailNames.withoutTeam(sentFor.group(1)), 4.0);
        } else if (of.matches() && MailNames.canBeEmployer(MailNames.withoutTeam(of.group(1)))) {
            names.put(MailNames.withoutTeam(of.group(1)), 3.0);
        } else {
            names.put(MailNames.withoutTeam(given), isPerson(given) ? 0.2 : 3.0);
        }
        return names;
    }

    /** Whether it is a part of the name of the person who sends. */
    boolean isNamed(String name) {
        var whole = mail.senderName();
        return whole != null
                && isPerson(whole)
                && (whole.equals(name) || List.of(whole.split("[\\s,]+")).contains(name));
    }

    /** Two or three words, one of which the address begins with or contains. */
    private boolean isPerson(String name) {
        var words = List.of(name.trim().split("[\\s,]+"));
        if (HONORIFIC.matcher(name).matches()) {
            return true;
        }
        var address = mail.sender() == null ? null : ADDRESS.matcher(mail.sender());
        if (address == null || !address.matches() || words.size() > 4) {
            return false;
        }
        if (words.size() == 1) {
            var label = domain(address.group(2));
            return address.group(1).equalsIgnoreCase(name)
                    && !isFromService()
                    && (label == null || !agrees(name, label));
        }
        var local = address.group(1).replaceAll("[^a-z]", "");
        boolean named =
                words.stream().map(MailNames::squeezed).anyMatch(word -> word.length() > 1 && local.contains(word));
        boolean isOwnMailbox = isFromService()
                && MailNames.squeezed(name).equals(local)
                && !address.group(1).contains(".");
        return words.stream().noneMatch(MailNames::isTeamWord) && (named && !isOwnMailbox || signs(words));
    }

    boolean isFromService() {
        return mail.sender() != null
                && List.of(mail.sender().split("[@.]")).stream().anyMatch(MailNames.SERVICES::contains);
    }

    /** The part of the sender's address that may name the employer. */
    @Nullable
    String label() {
        var address = mail.sender() == null ? null : ADDRESS.matcher(mail.sender());
        if (address == null || !address.matches()) {
            return null;
        }
        var domain = domain(address.group(2));
        if (domain != null || !isFromService()) {
            return domain;
        }
        var local = address.group(1).split("[+]")[0];
        boolean isPerson = mail.senderName() != null && isPerson(mail.senderName());
        return !isPerson && !ADDRESS_LABELS.contains(local) && !MailNames.isTeamWord(local) && local.length() > 2
                ? local
                : null;
    }

    private static @Nullable String domain(String address) {
        var labels = address.split("\\.");
        for (int at = labels.length - 2; at >= 0; at--) {
            if (PROVIDERS.contains(labels[at]) && at == 0) {
                return null;
            }
            boolean isName = !labels[at].endsWith("-mail")
                    && !MailNames.SERVICES.contains(labels[at])
                    && !ADDRESS_LABELS.contains(labels[at]);
            if (isName && labels[at].length() > 1) {
                return labels[at];
            }
        }
        return null;
    }

    /** Whether a domain is a name's: "otterquill" and "otterquilljobs" are Otterquill's, "lowmoor" the University of Lowmoor's. */
    static boolean agrees(String name, String label) {
        return spelledAs(name, label)
                || spelledAs(name.replace("&", "and"), label)
                || spelledAs(
                        name.replace("ü", "ue")
                                .replace("ö", "oe")
                                .replace("ä", "ae")
                                .replace("ø", "o"),
                        label);
    }

    private static boolean spelledAs(String name, String label) {
        var key = MailNames.squeezed(NameMatch.employer(name));
        var domain = MailNames.squeezed(label);
        boolean begins = key.length() >= 4 && domain.startsWith(key) || domain.length() >= 4 && key.startsWith(domain);
        var words = List.of(NameMatch.employer(name).split(" "));
        return key.equals(domain) || begins || words.containsAll(List.of(label.split("[-_]")));
    }

    /** Whether the text is signed with the first name alone, or with both and what the person does. */
    private boolean signs(List<String> names) {
        var lines = mail.text().lines().map(String::strip).toList();
        for (int at = 1; at < lines.size() && names.size() > 1; at++) {
            boolean isSigned = lines.get(at).equals(names.get(0))
                    || lines.get(at).equals(String.join(" ", names))
                            && at + 1 < lines.size()
                            && MailNames.namesRole(lines.get(at + 1));
            if (isSigned) {
                return true;
            }
        }
        return false;
    }

    /** "mapletonvets" begins as the Mapleton Veterinary Group does. */
    static boolean beginsAs(String name, String label) {
        var domain = MailNames.squeezed(label);
        var begun = new StringBuilder();
        for (var word : name.replace("&", "and").split("\\s+")) {
            begun.append(MailNames.squeezed(word));
            if (begun.length() >= FEWEST_LETTERS) {
                return domain.startsWith(begun.toString());
            }
        }
        return false;
    }

    /** "juniper-vale" is Juniper Vale, and "kiteandkettle" Kite & Kettle. */
    static String spelled(String label) {
        var words = AND.matcher(label);
        var spelled = new StringJoiner(" ");
        for (var word : (words.matches() ? words.group(1) + "-&-" + words.group(2) : label).split("[-_]")) {
            spelled.add(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return spelled.toString().strip();
    }
}
