package app.rebound.compass;

/** Values to choose from; what they are called stands in the messages. */
public enum StarterValue {
    HONESTY,
    TRUST,
    KINDNESS,
    FAIRNESS,
    RESPECT,
    BELONGING,
    LEARNING,
    CURIOSITY,
    CRAFT,
    CREATIVITY,
    USEFULNESS,
    CAUSE,
    FREEDOM,
    RESPONSIBILITY,
    RECOGNITION,
    CHALLENGE,
    VARIETY,
    CALM,
    SECURITY,
    PAY,
    TIME,
    FAMILY,
    HEALTH,
    HUMOUR
}
