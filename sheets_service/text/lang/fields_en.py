"""What English rows count that may pull against what another row counts: words that name a field wherever they stand in a row.

Terms are parted by commas. All words of a term must be in the row, in any order and with any ending; a stroke parts words of
which one is enough.
"""

from collections.abc import Mapping
from types import MappingProxyType

_STAFF = (
    "staff/nurse/teacher/teaching/nursing/driver/cook/clerk/agent/guard/carer/adviser/crew/worker/cleaner/librarian/midwife"
    "/cashier/waiter/porter/operator/technician/engineer/lifeguard/conductor/personnel/labour/people/colleague/employee"
)
_PLACE = (
    "shop/store/branch/counter/office/library/clinic/pool/surgery/museum/desk/gym/pharmacy/park/kiosk/depot/station"
)
_GOODS = (
    "bread/loaf/food/milk/fruit/vegetable/meat/fish/flower/plant/dish/meal/cake/stock/goods/product/item/size/colour/model"
    "/title/part/shoe/coat/book/article/medicine/spare/kit/tool/bottle/parcel/pallet/material/steel/timber/seed"
)
_MESSAGE = "message/mail/email/newsletter/notification/text/letter/reminder/push/alert/ad/advert/offer/call/campaign"
_CASE = (
    "account/refund/claim/invoice/expense/payment/loan/application/request/order/permit/change/quote/page/text/article/paper"
    "/contract/release/design/drawing/report/result/sample/piece/part/post/listing/recipe/file/case/decision/purchase/deal"
)

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        # Goods and stock.
        "stock held": """
            stock/inventory/supplies days/weeks/months/value/cover/level/held/money/cash/warehouse/storeroom/hall/yard/kept,
            money/cash/capital/value/pounds/euros tied/bound/asleep/sleeping/lying/sitting/parked/locked/storeroom/shelf
                /warehouse,
            ingredient/material/part/flour/fuel/feed days/weeks kept/held/shelf/stored,
            goods/pallets/boxes/material/parts/spares/drums/rolls storeroom/warehouse/depot/hall/yard/cellar/stored,
            stock turn, value store/storeroom/warehouse/stock medicines/parts/goods/in/held,
            days/weeks/months in store/stock/warehouse/depot/cellar""",
        "on the shelf": f"""
            {_GOODS} hand/available/there/present/shelf/shelves/stocked/closing/choose/choice/find/found/ready,
            shelf full/filled, {_PLACE} full/kinds/choice/stocked/spare/sizes,
            reserve/buffer days/weeks/months delivery/ingredient/material/part/flour/fuel/feed/stock/supply,
            ordered/bought/purchased truckload/pallet/bulk/container/lorry/roll, same/next day stock,
            stock served/from/delivered, kinds left, in stock,
            pair/coat/piece/size/article/unit/line/model/colour held/kept/stocked/carried/shown
                shop/store/branch/per/counter,
            roll/pallet/tonne/litre/crate/box/kilo/sack/drum per/an order/delivery/purchase""",
        "full shelves": """
            bread/loaf/food/milk/fruit/vegetable/meat/fish/flower/dish/meal/cake/goods/product/loaves/fresh/dishes/salad/sandwich
                shelf/shelves/closing/evening/counter/left/hand/available/stocked,
            shelf/shelves full/filled/stocked, kinds/sorts left""",
        "sold out": """
            bread/loaf/food/milk/fruit/vegetable/meat/fish/flower/dish/meal/cake/loaves/shelf/shelves/customer/guest/shopper
                sold/ran/run out, empty shelf/rack/counter, leave/left/leaving empty-handed""",
        "gaps": f"""
            sold/run/ran out, leave/left/leaving without/empty, missing/lacking {_GOODS},
            empty shelf/rack/hook/bin/rail/counter, turned/sent away, waiting part/material/stock/spare,
            stop/stopped/stand lack/want/missing/part/material""",
        "waste": """
            bread/loaf/food/milk/fruit/vegetable/meat/fish/flower/plant/dish/meal/cake/stock/goods/product/loaves/fresh
                /dishes waste/wasted/thrown/unsold/spoiled/expired/binned/leftover/pulped,
            bread/loaf/loaves/food/meal/cake/dish/dishes/sandwich/soup/fish/meat left over, food waste""",
        # Money lent, owed and paid.
        "yeses": """
            loan/credit/mortgage/application/applicant/borrower/policy/insurance/permit/request/card/grant/firm
                approved/granted/accepted/yes/insured/lent/offered,
            applications approved/accepted/granted, lent""",
        "credit losses": """
            default/defaulted, arrears, loan/credit/borrower/policy loss/losses/unpaid/lost/late/behind/claims,
            debt bad, written off, loss ratio""",
        "debts": """
            debt/rent/bill/fee/invoice/fine/tax/arrears/premium collected/recovered/unpaid/outstanding/overdue/late/owed
                /court,
            arrears""",
        "debts collected": """
            debt/rent/bill/fee/invoice/fine/tax/arrears collected/recovered/court/enforced/reminder/chased/cashed""",
        "time to pay": """
            debt/rent/bill/fee/tenant/family/household/customer/buyer instalments/longer/later/repay/plan/year/months/pause
                /written given/allowed/offered/grant/granted/agree/agreed/repay,
            pay/paying/payment instalments/later, payment plan""",
        "cut off": """
            evicted/eviction, disconnected, lose/losing/lost home/flat/supply, court family/tenant/household, cut off""",
        "paid late": """
            days/weeks/time pay/paid/payment supplier/bill/invoice/grower/farmer/vendor until/before/term/average""",
        "paid early": """
            supplier/grower/farmer/freelancer/artist/vendor/maker/contractor paid/settled within/inside/early/days/delivery""",
        "prices": """
            rent/fare/fee/price/tuition/toll/entrance/ticket/seat/room/night
                average/income/revenue/takings/raise/raised/per/each,
            income/revenue/takings ticket/seat/game/show/visitor/guest/entrance/parking/pass/stall/room/flat/member/pupil""",
        "within reach": """
            seat/ticket/place/flat/lesson/meal/stall/room/course/pass/home/treatment/bed/visit less/under/cheap/cheaper/free
                /reduced/half/afford/affordable/poor/income/nothing/cost/most,
            family/people/visitor/member afford/free/reduced/income/half/nothing""",
        "hard to afford": """
            tenant/family/household/member/pupil/parent/visitor/people/customer pay/paying/spend
                more/third/half/quarter/income/pay/wages,
            price/cost/fee/rent/fare keep/kept/leave/left/away/stay/reason/because""",
        "margin": """
            margin, profit per/each/order/deal/sale/share, average price/discount,
            earn/earned each/per order/sale/guest/parcel""",
        "price cuts": """
            discount/reduced/voucher/coupon/promotion/rebate/sale sold/given/orders/share/price/items/buyers/guests""",
        "sales volume": "customers/contracts/orders/deals/units/policies/subscriptions/rooms new/won/sold/signed",
        "return costs": "pay/paid/cost/spend/money/bill/price return/returned/refund/exchange/back",
        "easy returns": """
            return/returned/exchange/refund free/days/window/easy/question/without/within/longer/keep,
            order/parcel/shoe free return, keep/try/wear/send days/weeks back/return""",
        "spending": "cost/spend/budget/expense/bill/outlay/overhead",
        "selling budget": """
            marketing/advertising/campaign/sales/acquisition/brochure/fair/ads/billboard spend/budget/cost/money/spent""",
        # People at work.
        "people taken on": """
            nurse/nurses/teacher/teachers/guard/driver/drivers/cook/carer/clerk/agent/staff/adviser/lifeguard/cleaner
                /midwife/technician/conductor/colleague hired/duty/shift/ward/till/phones/permanent/employed/floor/counter
                /train/desk,
            two/second guard/nurse/driver/person on/per, posts/vacancies filled, hired/hires/recruited,
            shifts with two/second/three, on call team/person/crew""",
        "small groups": """
            class/classes/lesson/lessons/group/groups/course/tour pupils/children/learners/people/students/guests/members
                fewer/less/under/small/smaller/most/below/12/15/20""",
        "pay bill": """
            staff/teaching/nursing/personnel/labour/nurse/crew/wage/salary/payroll/overtime/night/shift/weekend/sunday
                /driver cost/costs/bill/budget/pay/bonus/wages/premium, wage/salary/payroll/personnel/overtime spend,
            payroll, salaries, wages, people costs/budget""",
        "extra hours": """
            overtime,
            agency/temporary/temp/bank/borrowed/seasonal staff/nurse/nurses/teacher/driver/carer/shifts/hours/spend/workers
                /people/night,
            agency, extra hours/shifts, weekend/sunday/evening worked/duty/work hours/shifts/days""",
        "late shifts": f"""
            late/evening/night/weekend/sunday/saturday/split/early shift/shifts/duty/duties/hours/rounds/work
                {_STAFF}/each/person/head/month,
            evenings/nights/weekends/sundays worked/away/duty/free/off""",
        "shifts filled": """
            shift/shifts/tour/tours/duty filled/staffed/covered/manned/crewed, beds/lines/posts open/staffed/covered,
            open longer/late, peak/harvest/christmas weeks/days staffed/open/covered,
            with two/three/full nurses/guards/drivers/carers/crew""",
        "opening hours": f"""
            {_PLACE} open/opened/opening/staffed late/until/after/sunday/evening/weekend/saturday/hours/night,
            opening hours""",
        "evenings open": f"""
            {_PLACE} open late/evening/sunday/weekend/saturday/after, open evening/sunday/late/saturday/weekend/night""",
        "cost of being open": f"""
            {_STAFF} cost/bill/pay/wages, overtime, cost/costs branch/site/building/energy/running/open,
            night/sunday/weekend pay, hours library/hall/school/office/building/pool/museum/church/gym/shop/rink
                lit/heated/cooled/lights/heating""",
        "time to hire": """
            days/weeks/time/steps/rounds/talks application/advert/vacancy/interview/hire/post/apply/applying
                offer/contract/hire/filled/yes/start,
            days/weeks/time hire/recruit to/until/for""",
        "hires looked at": """
            candidate/applicant/hire/newcomer/starter trial/meet/met/reference/task/test/interview/seen/visit/probation
                /week,
            trial week/day/shift/lesson, references checked/called/taken""",
        "days at home": "home work/working/days/worked, remote",
        "office days": "office/site/desk present/presence/days/together/person/staff/tuesday/wednesday",
        "desks": "desk/desks rented/number/kept, floors/square/space/rooms rented/office",
        "load per person": """
            case/client/family/patient/pupil/file/account/customer/ticket/learner/resident/household/child/visit/call/lesson
                /room/stop/parcel/house/route per/each/every worker/nurse/teacher/adviser/agent/carer/driver/volunteer
                /consultant/officer/manager/tutor/mentor/clerk/midwife/doctor/therapist/lawyer/cleaner/coach/guide/engineer
                /vet/courier/person/head/caseworker/shift/day""",
        "worn out": """
            staff/nurse/nurses/teacher/teachers/driver/drivers/carer/carers/volunteer/volunteers/worker/workers/agent
                /colleagues/midwives sick/sickness/quit/quitting/leave/leaving/resign/resigning/absent/absence/burnout
                /exhausted/turnover/ill,
            sickness absence/rate/days, burnout""",
        "talk length": """
            call/chat/appointment/consultation/conversation/visit/talk/handling minutes/length/time/duration/seconds/short
                average/per/each/length,
            talk time, handling time, call length, per call/chat/visit/appointment minutes/seconds/time,
            minutes/seconds/time spent ticket/case/call/caller/enquiry/query per/each/on""",
        "settled at once": """
            first/single/one/once call/visit/contact/chat/talk/conversation/reply/message solved/settled/answered/closed/fixed/enough/only/matter/need
                /in/at,
            callers/patients/customers say/said/felt time/heard/listened/enough/understood/rushed,
            satisfied/recommend/listened/understood call/caller/patient/customer""",
        "calls that come again": """
            call/caller/callers/customer/patient/visitor/tenant/guest/case/ticket again/twice/repeat/reopened call/calls
                /calling/ring/ringing/come/week/days/matter/same/within/visit,
            repeat calls/visits/contacts""",
        "cases a day": """
            visit/call/patient/client/customer/case/pupil/appointment/consultation/interview/inspection/room/claim/ticket
                /file/sample/parcel per/day/hour/shift/each nurse/doctor/agent/adviser/person/inspector/worker/rep/clerk/analyst/driver
                /officer/consultant""",
        "time for each": """
            minute/minutes/hour/hours/time/half each/with/per/every/alone/spent/lasting/whole child/patient/pupil/client/resident/family
                /guest/student/tenant/customer/visit/learner/horse/animal/member/carer/doctor/nurse/teacher/midwife""",
        "training spend": "course/onboarding/induction/apprentice days/hours/cost/budget/spend/weeks/shorter, training days/hours/cost/budget/spend/shorter",
        "well trained": """
            certified, trained, qualified, pass/passed exam/test/course/licence/theory/check,
            skill/skills/licence/certificate hold/with/have""",
        "learning hours": """
            hours/days/time/evenings teach/teaches/teaching/learn/learning/train/training/mentor/coach/study/course
                /apprentice/courses,
            training hours/days, taught/coached/mentored by senior/experienced""",
        "billed hours": """
            billable/billed/chargeable/invoiced,
            hours/time/share/week sold/customer/client/calls/project/projects/site/jobs out/on/spent/per/at/work/their""",
        "meeting hours": "meeting/meetings/committee hours/number/week/month/time/day/each/per/fewer",
        "talks held": """
            one-on-one/check-in/stand-up/retrospective/workshop/handover/briefing/talk/talks/review
                held/weekly/monthly/every/each/together with/team/week/month/a/manager/their/shift/staff""",
        # Service and care.
        "length of stay": """
            stay/stays average/length/hospital/ward/operation/surgery/birth/hip,
            nights/days hospital/ward/bed patient/per/average/after/stay, bed days, days until discharge""",
        "home early": """
            home/discharged/leave/leaving before/same/early/first/second/noon/within
                patient/mother/after/birth/operation/surgery""",
        "back again": """
            back/return/returned/readmitted/readmission hospital/ward/bed/surgery/emergency/clinic,
            readmitted/readmission/readmissions, fall/falls home,
            back patients/mothers/babies/residents days/week/within/month""",
        "full house": """
            room/rooms/bed/beds/seat/seats/table/tables/slot/berth/hall/theatre/flight/cell/chair/place/places/court
                occupied/filled/sold/booked/full/occupancy/let/used,
            occupancy, utilisation""",
        "places kept free": """
            room/rooms/bed/beds/seat/seats/table/tables/slot/slots/berth/crew/van/chair/place/places/court
                free/empty/unbooked/ready/spare/back/reserve/open kept/standing/left/held/for/emergency/emergencies/urgent
                /at/each,
            walk-ins served, same day appointments, without booking""",
        "waits for a bed": """
            wait/waiting/hours/turned/queue/ambulance bed/room/slot/theatre/appointment/ward/away/seat/table/outside""",
        "the unexpected": """
            emergency/emergencies/urgent/walk-in/unplanned/acute/crisis
                placed/admitted/taken/housed/treated/served/operated/seen within/same/hours/minutes/day/in/a""",
        "people per shift": f"{_STAFF} per/on/each shift/ward/desk/till/counter/night/floor/line/pool/train/class/hall",
        "waits and harm": "wait/waiting/queue/unanswered/missed/abandoned/bell/accident/drown/fall/complaint/alone",
        "contacts": """
            call/calls/counter/branch/phone/visits number/total/incoming/year/month/fewer/customer/contacts/to""",
        "personal contact": """
            person/adviser/human/somebody speak/spoke/talk/talked/reach/reached/met/meet/chat/greeted, in person,
            face to face, home visits""",
        "answers by machine": """
            bot/chatbot/machine/robot/automat/software/app/self-service/kiosk/voice/assistant
                answered/solved/settled/handled/served/sold/done/without/by""",
        "answers by people": """
            person/human/adviser/colleague/agent/somebody/cashier/nurse
                answered/served/spoke/talk/reach/helped/greeted/by/from""",
        "steps and seconds": """
            step/click/tap/screen/field/second/minute/question/page basket/check-out/checkout/sign-up/sign/log-in/login/log
                /enter/door/gate/form/entrance/kick-off/opening/app/till/desk/buy,
            abandon/abandoned basket/cart/form/sign/purchase/checkout/order,
            queue/queues door/gate/entrance/security/till/desk/counter/at, locked out, miss/missed kick-off/start""",
        "checks at the door": """
            second/two/extra/strong factor/step/proof,
            identity/id/passport/ticket/bag/age/badge/car check/checked/shown/scanned/verified/searched/photo/proof,
            log-in/login/log confirmed/code/factor/verified/password, password changed/long/rules/characters""",
        # Let through, looked at.
        "paid unseen": f"""
            {_CASE} without/unseen/automatically/unchecked/straight/instantly/machine/bot/software/rule/alone looking/look
                /check/question/person/human/staff/member/review/approval/visit/adviser/signature/somebody/anybody/lawyer
                /paid/opened/approved/granted/settled/signed/published/decided/sent/merged/accepted""",
        "second look": f"""
            {_CASE} checked/examined/inspected/reviewed/repeated/confirmed/tested/verified/read/visited/assessed/proofread
                /signed/seen/weighed before/by/twice/second/two/three/again/lab/person/lawyer/editor/expert/investigator
                /clinician/colleague/board/site/manager""",
        "fraud": """
            fraud loss/losses/cases/found/accounts/orders/stolen/claims,
            false/fake/invented/stolen name/account/identity/claim/card/review/order, theft/stolen/shoplifting, overpaid""",
        "stopped and held": """
            payment/transfer/account/post/comment/mail/transaction/listing/ad/seller/video/review/message blocked
                /stopped/held/frozen/removed/deleted/flagged/suspended/declined/refused/banned,
            order blocked/held/frozen/flagged/suspended/declined/refused""",
        "false alarms": """
            honest/genuine/good/innocent/real/wrongly/mistake/falsely/unfairly blocked/stopped/held/frozen/removed/deleted
                /flagged/suspended/declined/refused/banned/locked/turned/asked,
            false alarm""",
        "let in": """
            account/customer/member/seller/driver/tenant/host/partner/supplier/volunteer/trial/visitor/student/guest new
                /opened/started/joined/registered/accepted/activated/admitted/signed/onboarded""",
        "vetted": """
            account/customer/member/seller/driver/tenant/host/partner/supplier/volunteer/trial/visitor/student/guest checked
                /vetted/screened/interviewed/references/proof/verified/verification/inspected/visited""",
        "first out": """
            news/story/stories/article/report/results/forecast/warning/headline/alert/match
                online/out/published/live/sent/air minutes/hour/first/before/inside/within""",
        "two sources": """
            news/story/article/report/warning/headline/fact/quote two/second/three/both/editor/confirmed/checked/read/seen
                source/confirmed/before/editor/reader/checked/twice""",
        "corrections": """
            news/story/stories/article/articles/report/reports/forecast/headline/figure corrected/correction/corrections
                /wrong/withdrawn/mistake/error/errors/false/denied,
            corrections published/printed/per""",
        "pieces sent out": """
            paper/papers/article/articles/report/reports/decision/decisions/book/books/study/studies/video/episode/course
                /page/letter/letters published/issued/sent/written/submitted/released per/year/month/week/day/a/to""",
        "read by two": """
            paper/article/report/decision/book/study/video/episode/course/page/letter/result repeated/two/second/lab
                /reviewed/checked/editor/twice/peer/read confirmed/before/by/repeated/reader/sending/colleague/person""",
        "records complete": """
            record/file/form/report/note/documentation/log complete/completed/full/written/filed/filled/entered/signed/visit
                /shift""",
        "writing time": """
            writing/paperwork/form/forms/report/typing/documentation/admin/desk/computer/screen
                minutes/hours/time/pages/per/each/day/week""",
        "inspections": """
            inspection/inspections/audit/audits made/per/year/carried/farms/firms/sites/schools/number/unannounced/of""",
        "burden of forms": """
            form/forms/report/reports/paperwork/inspector/audit hours/days/time/burden/spent/lost
                per/on/farmer/head/firm/with/for/each/manager,
            visits per firm/farm/shop""",
        "data asked for": """
            question/questions/field/fields/box/boxes/page/pages/document/documents asked/form/sign-up/sign/application
                /needed/required/questionnaire/registration/per,
            form length""",
        "data known": """
            application/applications/claim/claims/profile/profiles/account/accounts/customers/patients/referral/file/files
                /orders all/complete/full/every/known answers/details/papers/documents/history/profile/risk/record/birthdays
                /complete/addresses,
            questions answered per/sign-up/each""",
        "data kept": """
            data/log/history/recording/footage/record/profile/file/trace kept/stored/keep/erased/deleted/months/days/volume
                /retention/terabytes/storage,
            records/data/histories/files/profiles/logs older than/over, records/data/histories kept/held longer/more/over""",
        "data drawn on": """
            data/log/history/recording/footage/record/trace used/kept/months/years/searchable/learn/forecast/train/call
                /available,
            years/months purchases/orders/records/history/data/visits/rides/calls keep/kept/hold/learn/use""",
        "rights to open": """
            people/account/staff/user/admin/key/colleague/developer
                access/rights/open/allowed/read/admin/keys/passwords/enter""",
        "help yourself": """
            analyst/team/colleague/staff/nurse/developer/partner/user/researcher access/open/see/query/export/read/change
                themselves/without/directly/own/live/asking/all""",
        "decisions reversed": """
            decision/permit/answer/verdict/grant/loan overturned/appeal/reversed/corrected/wrong/withdrawn/changed""",
        "quick decisions": """
            decision/permit/answer/verdict/grant/application/yes within/minutes/hours/days/same/weeks
                decided/answered/given/made/told/within""",
        # Sending, moving, making.
        "messages": """
            message/mail/mails/email/newsletter/notification/text/letter/reminder/push/alert/offer/call
                sent/send/each/per/customer/reader/supporter/member/user week/month/day/year/customer/reader/supporter/a""",
        "put off by messages": """
            message/mail/email/newsletter/notification/letter/list/ad/advert/call/us/offer switch/switched/turn/unsubscribe
                /unsubscribed/leave/block/blocked/mute/muted/annoyed/annoying/tired/many/spam/nagged/off,
            unsubscribe/unsubscribed""",
        "full vans": """
            van/lorry/truck/trailer/container/wagon/tour full/filled/loaded/load/parcels/orders, load factor,
            parcels/orders/drops per tour/van/trip, empty kilometres/runs/miles""",
        "next-day delivery": """
            same/next/two/express/within day/days/hours/evening/noon/morning/hour deliver/delivered/delivery/parcel/order
                /orders/sent/leave/parts/shipped,
            parcels/orders/pallets/goods/trucks/vans/lorries leave/depart/dispatched/out minutes/min/hour/hours
                yard/depot/dock/ramp/hall/within/arriving,
            express, delivered by/before/within, parts/orders/parcels next/same/within day/morning/hours/abroad""",
        "packaging": """
            packaging/cardboard/plastic/wrap/wrapping/foam/padding/box/film
                per/parcel/weight/grams/kilos/used/order/bought/tonnes/each""",
        "damage": "damaged/broken/breakage/crushed/dented/leaking/bruised, arrive/arrived intact/whole",
        "freight cost": "freight/shipping/delivery/postage/transport/courier/fuel cost/spend/bill/per/budget/parcel",
        "free delivery": """
            free/home/door/hour/slot/evening/island/small delivery/delivered/brought/shipped/order/orders""",
        "emissions": """
            diesel/fuel/co2/carbon/emission/emissions/air/flights/kilometres/plane per/tonnes/litres/burnt/parcel/sent/flown
                /lorry/freight/order/shipment/used,
            flown, air freight""",
        "travel": """
            travel/trip/flight/mileage/hotel/car/driven kilometres/cost/budget/spend/nights/business/staff/miles/flown""",
        "visits in person": """
            visit/visited/met/meet/seen person/site/home/farm/customer/client/supplier/school/branch/partner/member""",
        "output": """
            units/pieces/pages/features/articles/parts/houses/cakes/cars/boxes/reports/tonnes
                per/day/week/shift/hour/month/made/produced/built/line""",
        "faults": """
            scrap/defect/rework/mistake/error/fault/complaint/crack/return/reject/correction/stain/injury/accident""",
        "rooms a shift": """
            room/flat/car/table/bed/ward/coach/tram/train/bus/toilet/window/house cleaned/made/washed/turned/prepared/per
                hour/shift/day/each/per""",
        "minutes a room": """
            minutes/time clean/cleaning/make/turn/wash/prepare/room/flat/car/table/bed room/flat/car/table/bed/ward/coach
                /tram/train/bus/toilet/house/window""",
        "dirt found": """
            room/rooms/flat/car/table/bed/ward/tram/train/bus/toilet/house/coach/guest
                dirt/dirty/stain/stains/hair/dust/unclean/clean/cleanliness
                complaint/complaints/guests/with/found/per/about/mention""",
        "smallest order": "smallest/minimum/least order/quantity/batch/series/run pieces/order/take/produce/accept/made/make",
        "long runs": "batch/lot/run/series/print size/long/longer/pieces/copies/length/same/between/bundled",
        "small orders": """
            order/orders/batch/piece/job/wish/run small/under/single/special/custom/fewer/rush/made/measure/short""",
        "runs between changes": """
            hours/days/pieces mould/machine/line/press/tool/die/loom runs/run/running/makes before/between
                changed/change/changes/changeover/reset""",
        "change-overs": """
            set-up/changeover/change-over/tool/retool/plan/line/machine/interruption
                change/changes/per/week/shift/stops/hours/number/lost""",
        "short lead time": """
            days/weeks/hours order/enquiry/request delivery/dispatch/delivered/offer/finished/install/arrive/door""",
        "planned stops": """
            planned/scheduled/maintenance/cleaning/service/inspection stop/stops/hours/closed/down/standing/windows/breaks""",
        "upkeep done": """
            maintenance/service/serviced/inspection/inspected/cleaning/overhaul/oil/calibrated/checked
                done/schedule/hours/on/every/each/plan/yearly""",
        "running hours": """
            train/trains/flight/flights/ferry/machine/line/plant/pool/lift/press/oven/hall/bridge/boat/bus/tram/slope
                hours/hour/per run/runs/running/open/opened/operating/used/day/week/on/hour,
            opening/operating/running/production hours""",
        "upkeep hours": """
            track/line/road/bridge/runway/plant/machine/pool/slope/lift/tunnel/lock/oven/press/mill/hall/boat/net/network
                /grid/pipe/rail/hours/nights closed/shut/stopped/idle/maintenance/upkeep/cleaning/repair/renewal/renewed
                /inspection/switch-off/overhaul/without/free/no""",
        "supply cut": """
            household/home/customer/street/village/passenger/minutes/hours/family/resident
                without/cut/lost/interrupted/interruption/off power/water/heat/gas/electricity/light/network/internet/supply
                /service/train/bus,
            outage/outages, cancelled train/trip/bus""",
        "plant output": """
            power/electricity/heat/energy/gas/wind/turbine/water/dam/mill made/produced/generated/sold/delivered/fed/nights
                /winter/hours/turned""",
        "standing still": """
            turbine/mill/dam/plant/boat/net/lift/machine/tractor/drone/light stand/stands/standing/still/stopped/off/closed
                /rest/resting/shut nights/night/days/hours/summer/weeks/season/spring/when/breeding""",
        "night work": """
            night/overnight/23/22 work/works/delivery/deliveries/flights/renewed/landings/loading/repaired/unloaded/carried
                /built/trains""",
        "sleep": """
            sleep/woken/wake/disturbed/quiet/awake/noise/heard nights/people/residents/neighbours/house/hours/patients/along
                /complaints/machines/night/street""",
        "energy used": """
            gas/oil/electricity/power/heat/heating/energy/fuel/wood/kwh/mwh/thermostat used/burnt/bill/heating/per/winter
                /cost/office/building/hall/hours/set/use/bought""",
        "warmth and light": """
            office/room/desk/hall/flat/pool/classroom/greenhouse/school/church/ward/gym/water/house/resident/tenant warm
                /warmer/degrees/heated/cold/comfortable/cosy/lit/light/°c""",
        "suppliers": """
            supplier/suppliers/vendor/vendors/maker/makers number/active/fewer/used/different/list/total/contracts/one""",
        "second sources": """
            supplier/source/maker/farm/vendor/part/material second/two/new/local/alternative/small/never/another/further""",
        "range on offer": """
            product/dish/title/variant/model/article/item/course/format/recipe/kind/flavour/tariff/form
                new/offer/range/menu/list/launched/added/sold""",
        "range kept": """
            product/dish/title/variant/model/article/item/course/format/recipe/kind/flavour/tariff/part/form range/menu
                /number/fewer/kept/different/list/list/total/offered/numbers""",
        # Software and data.
        "between releases": """
            days/hours/weeks/time between release/releases/deploys/deployments/versions""",
        "releases": """
            release/releases/deploy/deployment/deployments/version/update/updates
                week/month/per/production/live/clients/year/quarter/shipped,
            changes production/live/shipped, features shipped/released per/week/month""",
        "incidents": """
            incident/incidents/outage/outages/downtime/rollback/rolled/pages/alerts/bug/bugs/fault/faults/fixes after
                /release/change/night/weekend/per/week/month/failed/emergency/caused/back,
            failed changes, night calls/alerts/pages""",
        "board's yes": """
            release/change/deploy/version/update/feature approved/board/committee/signed/passed/agreed/cleared/review""",
        "notice given": """
            change/changes/release/releases/update/updates/price/prices/works/closure/screen announced/ahead/notice/told
                /warned/trained/shown/advance/explained,
            trained before change/release/update, users/clients trained/told before""",
        "days without change": """
            weeks/days/quarter/hours freeze/frozen/stable/untouched
                release/change/changes/code/system/production/deploy/under,
            change freeze, code freeze, without change/changes/release/releases days/weeks""",
        "weight of the app": """
            app/download/install/page/image/bundle/start/screen size/mb/weight/load/loading/seconds/memory/kb/megabytes""",
        "shipped inside": """
            offline, video/image/photo/map/script/tracker/banner/animation page/app/inside/shipped/screen/added/per""",
        "test time": "test/build/pipeline/check minutes/hours/time/length/run/seconds",
        "breadth of tests": """
            test/tests/coverage browser/device/combination/case/code/platform/language/covered/number/screen/path/added""",
        "patched soon": """
            patch/patched/update/hole/flaw/vulnerability/fix within/hours/days/same/closed/installed/applied""",
        "restarts": "restart/reboot/interruption/maintenance window/number/unplanned/per/night/week/month/shift",
        "tracked": """
            reader/user/customer/visitor/listener/buyer profile/tracked/logged/account/card/identified/consent/known
                /personalised""",
        "untracked": """
            reader/user/customer/visitor/listener/buyer/data anonymous/without/untracked/guest/private/cookie/erased
                account/tracking/profile/login/cookies/name/reading/visits""",
        "advertising": """
            ad/ads/advert/adverts/advertising/sponsored/commercial/banner
                per/page/minutes/hour/each/shown/slots/screen/break""",
        "staying": """
            stay/stayed/finish/finished/return/returning/come/listen/watch/read/reading/keep back/end/again/minutes/longer
                /to/through/reader/listener/viewer/on""",
        "things under way": """
            project/initiative/pilot/tool/system/app/product/programme/form/priority running/once/open/number/progress
                /parallel/use/total/list/way""",
        "things begun": """
            project/initiative/pilot/tool/idea/product/experiment/programme/format/course/service/prototype
                started/launched/begun/tried/new/tested/piloted/opened""",
        "licence cost": "software/licence/cloud/hosting/tool/server/it spend/cost/bill/budget/fees/money/paid",
        "own tools": """
            staff/teacher/nurse/developer/engineer/people/team/pupil/colleague/designer/log/trace/environment licence/laptop
                /tablet/screen/own/tool/software/server/stored/kept/environment""",
        # Towns, land and nature.
        "visitors": """
            visitor/visitors/guest/tourist/cruise/passenger/hiker/camper/swimmer/climber/skier/walker/concert/festival
                /market/event/coach day/season/ashore/weekend/summer/let/into/night/evening/year/bookings/saturday/sunday
                /week,
            overnight stays, tourists""",
        "people at once": """
            visitor/guest/people/tourist/passenger/boat/car/hiker once/same/busiest/more/over/above/than/crowd/crowded
                /crowding/peak/full/room/street,
            crowd/crowded/crowding""",
        "wear of a place": """
            moisture/humidity/humid/wet/damp/erosion/eroded/trampled/worn/litter/dust/graffiti/temperature/breath/mould
                /damage cave/path/painting/room/dune/valley/garden/lawn/hours/metres/church/hall/castle/park/floor/grass
                /beach/wall""",
        "noise and litter": """
            noise/noisy/loud/litter/music/party/urine/bottles/coach/decibel complaint/complaints/night/street/resident
                /neighbour/level/lane/square/per/reports/after/lanes,
            complaint resident/neighbour/neighbours""",
        "wildlife": """
            bird/bat/lark/bee/butterfly/otter/frog/trout/orchid/nest/chick/stork/lynx/deer/turtle/species/owl/toad/salmon
                /swift/seal/brood/bats/heron pairs/nest/nests/breeding/nesting/counted/hatched/young/fledged/species/raised
                /broods/per/hectare/pups/spawning,
            broods, breeding/nesting pairs/sites/days, wildlife, quiet hours/beach/zone/path/days,
            without people/visitors/dogs/walkers""",
        "land worked": """
            hectare/hectares/field/land/area/acre/plot/square wheat/maize/crop/vines/ploughed/under/built/grazed/potatoes
                /barley/cleared/felled/sealed/houses/parking/homes/sown""",
        "taken from nature": """
            timber/spruce/oak/pine/beech/fish/cod/water/gravel/sand/peat/reed/mussel/tree/wood/ore felled/cut/caught/landed
                /pumped/taken/extracted/drawn/sold/harvested/dug/logged""",
        "left to nature": """
            land/farmland/field/hectare/area/forest/valley/river/strip/bank/meadow/metres/share/water/bay/sea/garden flowers
                /hedges/wild/fallow/left/bees/trees/untouched/unmown/protected/rest/without/nature/old/closed/flower/hedge
                /larks/grazing""",
        "harvest": """
            yield/harvest/crop/milk/eggs/tonnes/kilos/litres/wheat/grapes/apples/potatoes/wine per/hectare/cow/hen/field
                /tree/picked/harvested/sold/hive/acre""",
        "inputs to a field": """
            fertiliser/fertilizer/pesticide/nitrogen/spray/spraying/irrigation/feed/antibiotics/slurry/herbicide/copper
                /sulphur per/used/hectare/cow/kilos/litres/bought/passes/times""",
        "yield per animal": """
            litres/eggs/milk/kilos/weight/lambs/piglets/animals/hens/cows/gain per/each/a
                cow/hen/sow/ewe/hectare/pen/animal/barn/day/place""",
        "animal welfare": """
            cow/hen/pig/calf/sheep/animal/horse/sow/chick/hens/pigs grass/outside/outdoors/pasture/space/room/grazing/straw
                /mother/welfare/lame/horns/days""",
        "stops served": """
            village/stop/place/school/hospital/estate/suburb/hamlet/station bus/train/tram/ferry/express/line/boat
                stops/served/calls/added/stop/halt/reached/new""",
        "ride time": """
            bus/train/tram/ferry/express/line/journey/ride/trip/coach/metro/boat
                minutes/time/end/faster/journey/duration/average/hour""",
        "kilometres run": """
            bus/train/tram/ferry/van/night/evening/empty/boat kilometres/trips/runs/services/departures/journeys/driven/km""",
        "carried home": """
            bus/train/tram/ferry/boat/connection/shuttle/taxi/ride within/home/minutes/after/last/every/village/worker
                /evening/night/island/late""",
        "parking": "parking/car/cars spaces/places/bays/lane/lanes/kerb/spots",
        "street for people": """
            tree/bench/cycle/bike/pavement/play/green/shade/pedestrian/bus/terrace/outdoor lane/path/street/metres/planted
                /seats/tables/track/closed/square/bay/bays""",
        "traffic speed": """
            speed/flow/cars/minutes/traffic/drive/driving average/hour/ring/through/road/cross/green/centre/crossing""",
        "cars too fast": """
            car/driver/speed/speeding/accident/near over/above/limit/30/fast/child/crossing/school/injured/hit/miss""",
        "lamps lit": "lamp/lamps/light/lights/lighting/street hours/lit/on/night/burning/midnight/energy/power",
        "feeling safe": "safe/afraid/unsafe/frightened walk/night/feel/felt/dark/evening/home/street/women",
        "guest beds": "holiday/guest/tourist/hotel/short flat/flats/bed/beds/room/rooms/let/lets/apartment",
        "residents' homes": """
            home/homes/flat/flats/house/houses resident/local/family/worker/staff/rented/year/lived/long/young""",
        # Food, care, school.
        "good food": """
            meal/food/dish/bread/vegetable/meat/milk/fruit/kitchen/lunch/plate/ingredient
                organic/local/fresh/scratch/regional/home-made/fair/seasonal""",
        "cost of a plate": """
            meal/plate/dish/food/ingredient/lunch/kitchen/cover/loaf/tray cost/price/spend/minutes/budget/cents/hours""",
        "drugs given": """
            antibiotic/opioid/sedative/painkiller/sleeping/prescription/medicine/tablet/drug per/given/on/prescribed/patient
                /resident/cow/used/daily/course""",
        "illness left": """
            pain/infection/relapse/complication/mastitis/sleepless/inflamed/seizure/fever patient/resident/cow/nights/after
                /wound/without/score/per/return""",
        "tests ordered": """
            scan/x-ray/test/sample/swab/screening/mammogram/examination/blood
                ordered/taken/per/done/offered/screened/year/tested/more""",
        "tests too many": """
            scan/x-ray/test/lab/sample/radiology unnecessary/cost/bill/queue/wait/days/repeat/double/backlog/spend""",
        "intake": """
            place/pupil/child/student/family/patient/client/case/member/learner/apprentice/dog/animal admitted/accepted
                /taken/enrolled/new/intake/places/joined/started/offered/placed""",
        "group size": """
            class/group/pupils/children/students/learners/cases/clients/animals per/size/each/in teacher/class/group/carer
                /room/average/worker/tutor/course/largest/run""",
        "bigger groups": """
            class/group/pupils/children/students/learners/guests/visitors per/size/each/in
                teacher/class/group/carer/room/tour/guide/course/session""",
        "recycled matter": """
            recycled/reused/refilled/second-hand/reclaimed/returnable/bio/compostable share/bottle/material/part/paper
                /plastic/box/brick/fibre/packaging/fabric/cup/glass""",
        "spoiled goods": """
            broken/leaking/torn/cracked/defect/faulty/scrap/rejected/failed/complaint bottle/material/part/paper/box/brick
                /fibre/fabric/cup/roll/per/about/bag/glass""",
        "used for longer": """
            year/years/months/lifetime/repaired/reused/age use/kept/instead/lasts/worn/service/before/average/longer laptop
                /phone/bus/van/machine/tyre/uniform/replaced/computer/car/boat/fleet/device""",
        "newer things": """
            younger/newer/new/latest/replaced/modern laptop/phone/bus/van/machine/computer/car/fleet/device/tool/model
                /equipment years/year/than/share/every/within/generation/with""",
        "earmarked money": """
            donation/income/gift/grant/fund/money tied/earmarked/restricted/named/single/one
                project/purpose/to/named/child/well""",
        "free money": """
            donation/income/gift/grant/fund/money free/untied/unrestricted/any/core/flexible use/purpose/for/need/to/spend""",
        "posts held": """
            headcount/staff/posts/employees/people/jobs/workforce fewer/number/total/payroll/end/december/down/size/head""",
        "new posts": """
            new/more/extra officer/post/nurse/teacher/engineer/driver/adviser/colleague/hire/worker/coach/apprentice
                /position filled/hired/post/started/place/joined/on""",
        "standard terms": """
            standard/unchanged/same/template/usual/one terms/contract/offer/product/process/recipe/menu/package/form/design
                /part/parts/plan/set-up""",
        "made to fit": """
            own/custom/special/tailored/bespoke/individual/personal/adapted/wish terms/contract/offer/product/plan/menu
                /course/design/wish/wishes/customer/recipe/clause/request""",
        "moving people": f"changed/moved/rotated/switched/swap/secondment/rotation {_STAFF}/team/department/post/year",
        "staying put": """
            same/own/stable/years/longer team/nurse/teacher/carer/class/module/driver/face/ward/person/customer
                year/years/kept/known/by/more/whole/same/end""",
        "same face": """
            same/own/one/named nurse/teacher/carer/driver/midwife/doctor/adviser/trainer/person
                seen/visited/by/every/each/all/whole/who/with/known""",
        "flexible staff": f"""
            {_STAFF} part-time/swap/flexible/choose/float/pool/own/job-share/shorter shift/hours/rota/days/weeks/work/week""",
        "cameras": """
            camera/cameras/bag/bags/screen/location/locker installed/covered/searched/recorded/tracked/number/watched
                /checked/staff""",
        "being watched": """
            watched/privacy/trusted/mistrust/spied/monitored/objection staff/feel/felt/complaint/driver/tenant/visitor/say
                /employee/worker/resident""",
        "bound for long": """
            contract/contracts/plan/subscription/lease/membership two/three/annual/long/year/years/notice year/years/length
                /term/signed/bound/longer/subscribers/on/average""",
        "free to leave": """
            cancel/leave/pause/monthly any/month/online/without/one/themselves/free/click/within
                time/days/notice/call/contract/clicks/click/month/plans""",
        "sold to each": """
            product/contract/policy/add-on/extra/upgrade/insurance/service per/each/second/more/sold customer/client
                /household/guest/sold/member/patient/visit/bought/buyer""",
        "feeling pushed": """
            pushed/pressed/talked/pressure/regret/mis-sold/needless/unneeded customer/client/guest/felt/feel/complaint/buyer
                /sale/policy/patient/say,
            cancelled within days/month""",
        "decided centrally": """
            central/centrally/headquarters/group/framework/shared/one bought/ordered/decided/purchased/spend/purchases
                /contracts/office/catalogue/planned""",
        "decided on the spot": """
            branch/shop/ward/school/team/crew/driver/clerk/manager/local/spot/depot
                decided/bought/decide/own/spend/choose/without/budget/chosen
                themselves/own/spot/without/asking/local/site/alone/decided""",
        "new to the trade": """
            apprentice/apprentices/graduate/graduates/junior/juniors/beginner/trainee/career
                hired/taken/share/school/without/among/hires/changers,
            without experience, straight school/university""",
        "old hands": """
            senior/experienced/veteran/specialist/master/ten/five hired/share/experience/shift/years
                hires/experience/with/on/share/each/of/behind""",
        "overbooked": "overbooked/overbooking, seat/room/table/slot/place sold/booked twice/beyond/above/more/capacity",
        "turned away": """
            turned/sent/left/bumped/stand/standing away/behind/elsewhere/guest/passenger/without/seat/all/table/room""",
        "growth of sales": """
            customers/contracts/installations/machines/systems/subscriptions/policies/heat/panels sold/signed/won/installed
                month/week/a/per/quarter/year""",
        "hands after sale": """
            wait/waiting/days/weeks/backlog/unanswered install/installation/installed/set-up/technician/connected/fitted
                /onboarding,
            open tickets/cases/installations, support backlog/queue/wait""",
        "upkeep spend": """
            maintenance/repair/service/cleaning/upkeep/crew cost/spend/budget/hours/bill/money/visits/contract/fewer/staff""",
        "breakdowns": """
            breakdown/stoppage/failure/stuck/leak/fault/broken/stop machine/lift/train/bus/pump/line/unplanned/boiler/per
                /month/week/hours/tram/boat/hour""",
        "things running": """
            uptime/running/working/ready/available/service machine/lift/train/bus/pump/line/boiler/fleet/escalator/boat
                /vehicle/toilet/any/lamp""",
        "portions": """
            portion/plate/meat/grams/buffet/leftover size/per/weight/back/served/food/meal/guest/smaller/bought""",
        "well fed": """
            full/hungry/enough/second/liked/satisfied eat/helping/meal/lunch/guest/child/leave/food/dinner/patient/pupil""",
        "cleaning matter": """
            chlorine/detergent/disinfectant/chemicals/towels/linen/soap/bleach/cleaner
                used/per/washed/litres/changed/guest/room/kilos/bought""",
        "clean and safe": """
            germ/germs/swab/hygiene/infection/clean/spotless/bacteria room/test/passed/per/ward/rated/score/guest/found
                /tables/kitchen/pool""",
        "fines": """
            fine/fines/penalty/ticket/tickets written/issued/income/collected/per/given/imposed/paid/parking/late""",
        "trust in us": """
            trust/fair/fairly/respect/welcome police/warden/council/inspector/officer/conductor/us/treated/felt/feel
                /resident/driver""",
        "reserves": "reserve/reserves/cash/runway months/weeks/held/bank/costs/in/kept/free",
        "paid out": "grant/grants/dividend/loan/money/gift paid/awarded/given/out/made/spent/handed/passed",
        "works by day": """
            works/roadworks/repair/repairs/digging/deliveries/renewal daytime/daylight/day by/done/carried/in/during""",
        "delays": """
            delay/delays/delayed/jam/jams/stuck/diversion/closures minutes/hours/drivers/passengers/traffic/bus/train/road
                /daytime/per/lost""",
        "quick repair": "repair/repaired/fixed/running/working/engineer within/same/hours/first/day/again/visit/once",
        "spare parts": "spare/spares/part/parts stock/value/store/van/money/held/kept/number",
        "backlog": """
            backlog/pile,
            unanswered/open/waiting/overdue/unpaid case/cases/file/claim/claims/order/request/letter/job/list/application
                /repair,
            waiting list, older than days/weeks case/cases/file/claim""",
        "dates kept": """
            promised/deadline/deadlines date/day/kept/met/week, on time finished/delivered/launched/ready/projects/closed,
            books closed time/day""",
        "unsold goods": """
            unsold/clearance/marked/leftover/pulped/returned/remain coat/book/copy/piece/stock/down/title/pairs/share/end
                /season/shoes""",
        "collections": "collection/model/title/edition/line/launch/arrival new/per/year/season/a/each/month/more",
        "quick turns": "let/rented/relet/available/handed/bookable/turned again/within/days/hours/over/same/next",
        "work between": """
            renovated/refurbished/redecorated/modernised/refitted/cleaned/inspected/repaired/painted/checked/serviced
                /disinfected/aired between/before/after/each/every/new""",
        "stands empty": """
            day/days/week/weeks/month/months/night/nights flat/home/house/room/hall/shop/office/plot/apartment/unit
                empty/vacant/void/idle""",
        "lent out": """
            loan/lent/rented/hired/borrowed/travelling/abroad out/on/sent/to/away/share/per/number/works/instruments""",
        "at hand": "display/shelf/wall/show/house/rack/reading hanging/on/there/place/found/own/room/visitors/share",
        "data published": """
            data/dataset/records/files/archive/map open/opened/published/online/download/downloaded/public""",
        "privacy": """
            privacy/anonymous/consent/traced/identified/re-identified/names/personal complaint/removed/data/with/without
                /record/family/people/redacted""",
        "held in reserve": """
            van/crew/bed/engine/machine/driver/team/room/boat/line/doctor reserve/stand-by/standby/spare/ready/free
                kept/held/on/at/for""",
        "idle": """
            van/crew/bed/engine/machine/driver/room/boat/hall/seat/desk/chair
                idle/empty/unused/parked/vacant/standing/unsold/free""",
        "average price": """
            average/mean/median price/rate/fare/fee/rent/basket/gift/bill/ticket/spend, price per/night/seat/room/kilo,
            revenue/income/takings per seat/room/visitor/guest/member/order/ticket""",
        "places": """
            branch/stop/station/site/shop/depot/office/clinic/school/counter/pool/library/machine/hub
                number/fewer/close/closed/left/total/from/kept""",
        "a short way": """
            minutes/metres/kilometres/walk/reach/near/nearest/distance within/from/away/walk/home/resident/village/people
                /live/living,
            within stop/station/branch/shop/school/library/playground/park metres/m/minutes/living/live/walk/km""",
        "gates": """
            test/approval/review/gate/sign-off/signature/check per/before/each/every/release/change/more/contract/purchase""",
        "time to market": """
            days/weeks/months/time idea/market/release/launch/request/contract/live/publish/sign/purchase from/to/until/lead""",
        "choice goods": """
            organic/regional/local/seasonal/fresh/handmade/certified/fair/recycled/home-made/scratch/free-range/heritage
                /hand/branded/original,
            from scratch, home made""",
        "cost of returns": """
            return/returned/refund/exchange cost/pay/paid/rate/goods/parcels/orders/share/money, goodwill paid""",
        "good leads": """
            lead/leads/enquiry/inquiry/prospect/trial/applicant/application/contact accepted/qualified/fit/match/meet/become
                /convert/close/suitable/right/turn,
            close rate, lead quality""",
        "leads": """
            lead/leads/enquiry/inquiry/prospect/mql new/per/month/week/quarter/number/year/fair/made/sent/collected, leads,
            enquiries, prospects""",
        "held back": """
            kept/held/left/free/unbooked/reserve/spare/stand-by/walk-in/closed/set/aside/without/public/drop-in free/open
                /back/clear/empty/unbooked/reserve/spare/sale/for/aside/booking/everyone/repairs/plumbing/emergency,
            closed/shut/out/off refurbishment/renovation/repair/works/maintenance/painting/cleaning/service/plumbing/sale
                /market""",
        "in use": """
            booked/filled/occupied/let/hired/rented/sold/planned/scheduled/leased/loaded/utilisation/occupancy
                /taken""",
        "hours a piece": "minutes/hours per/each/an/every",
        "work on each piece": """
            deep/hand/thorough/thoroughly/one-to-one/personal/home/full/long/longer/every/each/after clean/cleaned/talk
                /visit/plan/check/inspection/service/protocol/appointment/finished/polished/rubbed/time/consultation
                /explained/through""",
        "journey times": "journey/travel/trip/bus/driving/delivery/tour minutes/time/times/speed",
        "load at the peak": """
            peak/evening/noon/busiest/rush/17/18/19/hour load/demand/power/kilowatts/kw/highest/draw/use/current""",
        "use at the peak": """
            peak/evening/noon/busiest/rush/17/18/19 charge/charging/charged/plugged/running/cooking/washing/trips/rides
                /heated/cars/ovens/machines""",
        "looked at": """
            checked/reviewed/approved/tested/inspected/proofread/verified/audited/signed/weighed/tasted/interviewed/examined
                /edited/visited/measured/read/seen/assessed/vetted/confirmed/repeated by/twice/before/against/two/second
                /full/again/three/site/panel/master/person,
            second reader/editor/reviewer/opinion/look/check/signature/test/doctor/person/vet/clerk, four eyes""",
        "time it takes": """
            minutes/hours/days/weeks/months/time/lead/turnaround/cycle to/until/from/per/before/between/for/a/an/median
                /average/lead/stands/stand""",
        "newcomers": """
            first/new buyer/customer/visitor/donor/guest/reader/member/client/user/subscriber/sign-up/order/order/won/time,
            leads, awareness, know us, tickets sold, trial/trials""",
        "nights disturbed": """
            night/moved/transfer/noise/disturbed/22/23 moved/moves/per/transfers/noise/disturbed/patients/residents/after
                /between/night/woken""",
        "online only": "only/all/entirely online/app/digital, without paper/cash, cashless, paperless",
        "those without": """
            over/older/elderly 65/70/75/80/people/customers/patients/members/residents, without smartphone/internet/card,
            cash paid/paying/pay, counter served/at/paper""",
        "paid later": """
            pay/paid/payment/booking/booked instalments/later/invoice/delivery/arrival/without/after, refundable,
            cancel/cancellation free""",
        "paid up front": "prepaid, deposit/deposits, paid advance/front/booking/before, advance payment",
        "pay rates": "pay/wage/wages/salary rise/rises/starting/minimum/hourly/above/bonus/living",
        "people moved on": """
            hours leaving/admitted/discharged/moved/waiting/within/transferred, throughput,
            discharged/discharge/leaving/transfers""",
        "places merged": "one/single/merged/closed warehouse/site/plant/depot/centre/office",
        "spare place": """
            second/backup/failover/spare/two/twice/double site/plant/warehouse/centre/line/capacity/supplier/data, failover,
            redundancy""",
        "price of goods": "price/cost/spend/budget/paid/bill",
        "service given": """
            open/opening/within/staffed/answered/satisfied/recommend/reach/coverage/served/longer/hours/visited,
            satisfaction/nps/csat""",
        "slots taken": """
            booked/planned/scheduled/occupied/filled/taken/full/used/utilisation/occupancy slot/slots/bed/beds/list/capacity
                /theatre/rooms/patients/roster/days/appointments/planned""",
        "urgent cases": """
            urgent/emergency/walk-in/unplanned/same/request/first/wait/within/acute day/within/minutes/hours/seen/cases
                /patients/scan/scanned/operated/treated/served/called""",
        "staff per shift": """
            nurse/nurses/carer/agent/clerk/cashier/waiter/guard/cook/lifeguard/porter/attendant per/on/fewer
                shift/ward/desk/till/counter/night/phones/line/pool""",
        "waits": """
            wait/waits/waiting/queue/queues/unanswered/bell/missed/minutes/seconds patients/guests/callers/call/till/until
                /desk/bell/counter/till/before/customers/average/longest/for""",
        "taken in": """
            case/client/family/patient/pupil/child/student/member/household/applicant/referral/resident/learner/tenant
                /animal/dog/trainee/mentee/participant taken/admitted/accepted/enrolled/onboarded/new/placed/intake/started
                /signed/joining/joined""",
    }
)
