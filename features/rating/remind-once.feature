Feature: The customer is reminded of the rating
  Once, when half of the window has passed, and never if the reply is rated already.

  Background:
    Given Fatima received the reply to her complaint

  Scenario: Who has not rated is sent the link again
    When 8 calendar days pass
    Then she is reminded once by mail and by text message, with the link
    When 3 calendar days pass
    Then she is reminded once by mail and by text message, with the link

  Scenario: The link of the reminder opens the rating
    When 8 calendar days pass
    And she rates by the link of the reminder
    Then the case is closed with her rating

  Scenario: Who has rated is left alone
    Given she has rated the reply
    When 8 calendar days pass
    Then she is not reminded

  Scenario: Who has rated is not asked again before there is a new reply
    Given she has rated the reply
    Then the rating is not offered to her
    When she wants the case taken up again because "It is dark again"
    Then the rating is not offered to her
    When the team replies "استُبدل العمود كاملًا يوم أمس، ونعتذر عن تكرار العطل."
    And 2 minutes pass
    Then the rating is offered to her by a new link, and the old one stays closed
    When 8 calendar days pass
    Then she is reminded once by mail and by text message, with the link
    When she rates by the link of the reminder
    Then the rating is not offered to her

  Scenario: The share of the window is the policy owner's
    Given the policy owner lets the reminder go out after 80 percent of the window
    When 8 calendar days pass
    Then she is not reminded
    When 4 calendar days pass
    Then she is reminded once by mail and by text message, with the link
