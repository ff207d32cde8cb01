Feature: The page of a case tells the truth
  Whoever has to decide sees what he decides about, why the case is with him, and who reads what was written.

  Scenario: Who reviews a reply in the light of its rating reads the rating
    Given Fatima received the reply to her complaint
    When she gives it 2, 1, 3 and 2 and writes "لم يأتِ أحد حتى الآن، والعمود ما زال مطفأ"
    Then the quality officer reads the scores 2, 1, 3 and 2 and "لم يأتِ أحد حتى الآن، والعمود ما زال مطفأ" in her task
    And the list of the team does not offer Ahmed to take it
    And her own page no longer says that she can rate, and says what comes now

  Scenario: Why it is here, after it was passed on
    Given Fatima's complaint about street lighting is with its team
    When the team passes it to "electricity-water" because "العمود ضمن شبكة الكهرباء في هذا الشارع"
    Then its new team reads on its page that it was passed on, by whom and because of "العمود ضمن شبكة الكهرباء في هذا الشارع"
    And the reason stands there as words that the customer reads

  Scenario: Why a grievance is here
    Given Fatima's complaint about street lighting was answered
    When Fatima objects to the reply
    Then its page says that it is against a reply of the team's entity

  Scenario: A photo goes along with the reply, and not before it
    Given Fatima's complaint about street lighting is with its team
    When Ahmed replies on its page with a photo
    Then Fatima cannot see the photo yet
    When the reply leaves
    Then Fatima finds the photo with the reply

  Scenario: Who is only asked an opinion sees no photo of the reply
    Given Fatima's complaint about street lighting is with its team
    And Ahmed replies on its page with a photo
    And the reply leaves
    When she wants the case taken up again because "Lamp post 8109 is still dark"
    And the team asks "electricity-water" for its opinion: "Does the lamp post of number 8109 hang on your grid?"
    Then the people of "electricity-water" find no photo of the reply

  Scenario: A photo stays in the form while the reply is only checked
    Given Fatima's complaint about street lighting is with its team
    When Ahmed has a reply with a photo checked on its page
    Then the photo is still in the form

  Scenario: A reply that was taken back is the draft of who wrote it
    Given Fatima's complaint about street lighting is with its team
    When the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا. الرقم 8108"
    And the team takes the reply back because "نسيت التاريخ"
    Then the form of who wrote it holds "شكرًا لتواصلكم معنا. الرقم 8108"
    And the form of another officer is empty
