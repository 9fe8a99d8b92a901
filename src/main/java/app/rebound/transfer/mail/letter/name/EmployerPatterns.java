package app.rebound.transfer.mail.letter.name;

import java.util.regex.Pattern;

/** The words around an employer's name; group 1 is the name. None has a repetition within a repetition over a whole text. */
public final class EmployerPatterns {

    private static final String TO_THE_END = "(?=[\\s,.!?;:)'’|]|$)";

    public static final Pattern IN_TEXT = Pattern.compile("\\b(?i:interest(?:ed)? in|appl(?:y|ying|ied) (?:to|at|with)"
            + "|applications? (?:to|with|at)|opportunit(?:y|ies) (?:at|with|within)"
            + "|(?:role|position|job|post|vacancy|opening|internship|team|everyone|all of us|career|place|us|folks|people|recruiter|manager)s? (?:here )?(?:at|with)"
            + "|here at|join(?:ing)?|consider(?:ing)?|work(?:ing)? (?:for|at|with)|on behalf of|interview(?:ing|ed|s)? (?:at|with)"
            + "|employment (?:at|with)|time (?:at|with)|part of|learn(?:ing)? (?:more )?about|considered|choosing|contacting|(?:received|reviewed) by|life at|at this time,?|(?:office|branch|campus) of|at)"
            + " (?:the )?(" + MailNames.NAME + ")" + TO_THE_END);

    /** "Applying for the position of Site Manager with Acme"; group 2 is the name, group 1 has to name a role. */
    public static final Pattern AFTER_ROLE = Pattern.compile(
            "\\b(?i:appl(?:ying|ied|y|ication)|interest|submission|candidacy|position|role|post) (?:for|of|in|to) ([^.!?\\n]{3,90}?) with (?:the )?("
                    + MailNames.NAME + ")" + TO_THE_END);

    public static final Pattern PASSED_ON = Pattern.compile(
            "\\b(?i:(?:sent|submitted|forwarded|viewed|passed on|shared|partnering|partnered) (?:to|by|with)|applied to|application to .{3,80} at) ("
                    + MailNames.NAME + ")" + TO_THE_END);

    /** What a service says of the employer it sends for. */
    public static final Pattern ACTS = Pattern.compile(
            "(?:^|[.!?:]\\s+|\\n|(?i:shared with|partnering with|your|from|for) )(" + MailNames.NAME
                    + ") (?i:(?:has|have) (?:requested|invited|responded|asked|partnered|viewed|sent)|invited you|invites you|passed on your|sent you|would like|test expires|uses)\\b");

    public static final Pattern YOUR = Pattern.compile("(?i:\\b(?:your|our|recent)) (" + MailNames.NAME
            + ") (?i:job |internship |online )?(?i:application|candidacy|interview|assessment|account)");

    public static final Pattern TEAM = Pattern.compile("\\b(?:the|The|Your|your|Team) (" + MailNames.NAME
            + ")(?: (?:team|crew|family|folks|recruiters|recruiting|careers|people))\\b");

    public static final Pattern LABELLED =
            Pattern.compile("(?m)^\\s*(?i:employer|company|organi[sz]ation|agency|institution|department)\\s*:\\s*("
                    + MailNames.NAME + ")");

    public static final Pattern FOOTER =
            Pattern.compile("(?:©|\\([Cc]\\)|[Cc]opyright)\\s*(?:\\d{4}\\s+)?(" + MailNames.NAME + ")");

    public static final Pattern SUBJECT_AT =
            Pattern.compile("(?:\\bat|@|\\bfrom|\\bwith|\\bto) (?:the )?(" + MailNames.NAME + ")\\s*(?:[.!|–-].*)?$");

    public static final Pattern SUBJECT_LEAD = Pattern.compile("^(?:the )?(" + MailNames.NAME
            + ") (?i:application|follow|careers|recruiting|recruitment|interview|job|hiring|talent|update)\\b");

    /** Who says of itself that it sends for another. */
    public static final Pattern RELAY = Pattern.compile("(?:\\b(" + MailNames.NAME + "),? on behalf of (?:the )?("
            + MailNames.NAME + ")|[Pp]owered by (" + MailNames.NAME + ")())");

    public static final Pattern SPEAKS = Pattern.compile(
            "(?:^|[.!?:]\\s+|\\n|\\b(?i:unfortunately|sadly|however|regrettably|regretfully),? )(?:The |the )?("
                    + MailNames.NAME
                    + ") (?i:would like to (?:thank|wish|express)|is grateful|are grateful|thanks you|wishes you|appreciates|is committed|are committed|is proud|is an equal|is hosting|never asks|will never|regrets|is opening|has (?:decided|moved|chosen|elected|selected|filled|closed)|will not|is (?:not|unable)|is looking|is recruiting)\\b");

    /** What an employer says of itself. */
    public static final Pattern HERE = Pattern.compile("\\bfrom (" + MailNames.NAME + "['’]?) here\\b");

    public static final Pattern AGENCY = Pattern.compile(
            "(?i)\\bemployment (?:agency|business)\\b|\\b(?:my|our) client\\b|\\bexecutive search\\b|recruitment (?:agency|consultancy)");

    /** What an agency says of the employer that it tells by name. */
    public static final Pattern TELLS = Pattern.compile(
            "(?:^|[.!?]\\s+|\\n|\\b(?:from|at|with|that) )(" + MailNames.NAME
                    + ") (?:(?:have|has|had) |(?:came|got) back|liked|felt|decided|chose|went|told|asked|want|wanted|loved|thought|said|are not|is not|aren['’]t|won['’]t|will not)");

    private EmployerPatterns() {}
}
