package app.rebound.account.own;

import app.rebound.platform.form.FieldForm;

/** What the page of one's account asks. Passwords are never given back to the page. */
public class OwnAccountForm implements FieldForm {

    public String current = "";
    public String email = "";
    public String password = "";
    public String repeated = "";
    public String confirmation = "";
}
