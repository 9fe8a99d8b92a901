package app.rebound.platform.web;

/** Where resilience leads, in the order it is shown. */
enum ResiliencePlace {
    REFRAMING("/reframing"),
    STRENGTHS("/strengths"),
    WINS("/wins"),
    SUPPORT("/support"),
    CARE("/care"),
    COURAGE("/courage"),
    COMPASS("/compass"),
    READS("/reads");

    private final String href;

    ResiliencePlace(String href) {
        this.href = href;
    }

    public String href() {
        return href;
    }
}
